/** What only the whole site shows, and its templates. */
export const site = {
  'one without backslashes and control characters': '不含反斜杠与控制字符的名字',
  'one that no other file of the site has': '网站里别的文件没有用过的名字',
  'one that no folder of the site has': '网站里的文件夹没有用过的名字',
  'Unexpected name of a public file, expected {1}: `{2}`': '公开文件的名字不能用，应为{1}：`{2}`',
  'Rename the file, or override the template of the page instead.': '请给文件改名，或者改写那个页面的模板。',
  'Unexpected second file `{1}`, expected one': '文件 `{1}` 有两个，应只有一个',
  'Unexpected second element with the id `{1}`, expected one': 'id 为 `{1}` 的元素有两个，应只有一个',
  'Unexpected address `{1}` ({2} links), expected a file of this site or an element of its page':
    '地址 `{1}` 不通（{2} 处链接），应为本站的文件，或其页面里的元素',
  'Unexpected address `{1}`, expected a file of this site or an element of its page':
    '地址 `{1}` 不通，应为本站的文件，或其页面里的元素',
  'Unexpected number {1}, expected one that no other issue has': '期号 {1} 已用过，应与别的期不同',
  'The other issue with this number': '用了这个期号的另一期',
  'Unexpected second entry of a paper, expected one an issue': '同一篇论文在本期有两个条目，应只有一个',
  'Unexpected second entry of `{1}`, expected one an issue': '`{1}` 在本期有两个条目，应只有一个',
  'The first entry of the paper': '这篇论文的前一个条目',
  '{1} entry': '{1} 个条目',
  '{1} entries': '{1} 个条目',
  'Unexpected tag spelling `{1}` ({2}), expected `{3}` ({4})': '标签写法 `{1}`（{2}）不统一，应为 `{3}`（{4}）',
  'Unexpected template name `{1}`, expected one such as `parts/entry`':
    '模板名 `{1}` 不能用，应写成 `parts/entry` 这样',
  'Unexpected template name `{1}`, expected one of the files there are': '没有模板 `{1}`，应为已有的文件',
  'a list': '列表',
  'an object': '对象',
  'Unexpected {1} where text is printed, expected text or a number': '要输出文字的地方，得到的是：{1}，应为文字或数字',
  'Unexpected view deeper than {1} levels, expected plain data': '视图超过 {1} 层，应为普通的数据',
  'Unexpected end, {1}': '模板没有写完：{1}',
  'unclosed tag': '标记没有结束',
  'unclosed string': '引号没有配对',
  'unclosed comment': '注释没有结束',
  'Unexpected JavaScript, expected it well-formed: `{1}`': 'JavaScript 的写法不对，应合乎语法：`{1}`',
  '`{1}` has no `{2}`, it is empty': '`{1}` 没有 `{2}`，它是空的',
  '`{1}` has no `{2}`, expected one of {3}': '`{1}` 没有 `{2}`，应为其中之一：{3}'
} as const
