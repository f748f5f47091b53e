/** An issue and its entries, from front matter to prose. */
export const entries = {
  'Unexpected {1} without a value, expected one behind the colon': '{1} 还空着，冒号后面应写上',
  'Unexpected {1} without values, expected one behind each colon': '{1} 都还空着，冒号后面应写上',
  'Unexpected second `{1}`, expected it once an entry': '`{1}` 又写了一次，一个条目里只应写一次',
  'The first one': '前一处',
  'Unexpected key `{1}`, expected a known one': '不认得的键 `{1}`，应为已知的一种',
  'Unexpected second link to `{1}`, expected it once': '链接 `{1}` 写了两次，只应写一次',
  'Unexpected label {1} without an address, expected one behind it': '链接名 {1} 后面没有网址，应写上',
  'Unexpected labels {1} without addresses, expected one behind each': '链接名 {1} 后面都没有网址，应写上',
  'Unexpected `{1}` behind `{2}`, expected an address such as https://example.org/page':
    '`{2}` 后面是 `{1}`，应为网址，例如 https://example.org/page',
  'Unexpected address without a label, expected a line such as `论文链接` above it':
    '网址没有链接名，上一行应为 `论文链接` 之类',
  'Unexpected label `{1}`, expected a known one': '不认得的链接名 `{1}`，应为已知的一种',
  'Unexpected address as a title, expected text': '标题是一个网址，应为论文的题目',
  'Unexpected image as a title, expected text': '标题是一张图，应为文字',
  'Unexpected title `{1}`, expected that of the paper': '标题还是 `{1}`，应为论文的题目',
  'Unexpected entry without a title, expected one': '条目没有标题，应写上',
  'Unexpected entry without a summary, expected one': '条目没有推荐语，应写上',
  'Unexpected entry without a summary: `{1}`': '条目没有推荐语：`{1}`',
  'Unexpected entry without a link, expected one': '条目没有链接，应至少有一个',
  'Unexpected entry without a link: `{1}`': '条目没有链接：`{1}`',
  'Unexpected plain line as a title, expected it in bold': '标题没有加粗，应加粗',
  'Unexpected venue `{1}`, expected a name and a year': '会议期刊 `{1}` 不完整，应为名称加年份',
  'Unexpected venue `{1}`, expected one of the venue table': '不认得的会议期刊 `{1}`，应为已收录的一种',
  'Unexpected number {1} in the headline, expected {2} as in the text': '标题里的期号是 {1}，应为 {2}，与正文一致',
  'The number in the text': '正文里的期号',
  'Unexpected issue without a number, read {1} from the name of the file': '这一期没有写期号，按文件名取作 {1}',
  'Unexpected issue without a number, expected one': '这一期没有期号，应写上',
  'Unexpected issue without a title, expected one': '这一期没有标题，应写上',
  'Unexpected issue without a date, expected one': '这一期没有日期，应写上',
  'Unexpected issue without entries, expected at least one': '这一期没有条目，应至少有一个',
  'Unexpected line `{1}`, expected part of an entry': '不知归属的一行 `{1}`，应为某个条目的内容',
  'Unexpected address `{1}`, expected one that begins with https://, http:// or mailto:':
    '不能发布的网址 `{1}`，应以 https://、http:// 或 mailto: 开头',
  'Unexpected address `{1}`, expected one such as https://example.org/page':
    '不完整的网址 `{1}`，应写成 https://example.org/page 这样',
  'Unexpected relative address `{1}`, expected a whole one beginning with https://':
    '相对网址 `{1}`，应为以 https:// 开头的完整网址',
  'Unexpected prose, expected lines of at most {1} characters and shallow nesting':
    '推荐语太复杂，一行应不超过 {1} 个字符，嵌套不宜深',
  'Unexpected asterisks that close nothing, expected pairs': '星号没有配对，应成对出现',
  'Unexpected HTML `{1}`, expected Markdown': 'HTML 标签 `{1}`，应为 Markdown',
  'Unexpected formula `{1}`, expected TeX that can be read': '读不懂的公式 `{1}`，应为正确的 TeX',
  'one side': '一方',
  'the other side': '另一方',
  'Unexpected conflict between {1} and {2}, expected one of the two': '{1} 与 {2} 的合并冲突还在，应只留一方',
  'What {1} has': '{1} 的写法',
  'Unexpected `{1}` in full width, expected `{2}` before a heading': '标题前用了全角的 `{1}`，应为 `{2}`',
  'Unexpected bold `{1}` that GitHub shows with its asterisks': '加粗的 `{1}` 在 GitHub 上会露出星号',
  'Unexpected bold `{1}` ({2} in this issue) that GitHub shows with its asterisks':
    '加粗的 `{1}` 等（本期 {2} 处）在 GitHub 上会露出星号',
  'Unexpected `{1}`, where GitHub strikes out `{2}`': '`{1}` 在 GitHub 上会把 `{2}` 划掉',
  'Unexpected parts in `{1}` that follow readers, expected `{2}`': '网址 `{1}` 带有跟踪读者的参数，应为 `{2}`',
  'Unexpected address `{1}`, expected `{2}`': '网址是 `{1}`，应为 `{2}`'
} as const
