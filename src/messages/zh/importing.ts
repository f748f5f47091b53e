/** Old issues that become issue files. */
export const importing = {
  'Unexpected issue that cannot be written in the authoring format yet, kept in its own':
    '这一期还不能改写成新写法，已照原样保留',
  'Unexpected figure `{1}` that is not beside the source, expected a file': '图 `{1}` 不在原文旁边，应为文件',
  'Unexpected bytes that are not {1}, expected text': '有些字节不是 {1}，应为文字',
  'Unexpected page without an article': '网页里没有找到文章',
  'Unexpected page without an article, which says `{1}`': '网页里没有找到文章，上面写着 `{1}`',
  'Unexpected page of thousands of elements in each other, expected shallow nesting':
    '网页里的元素层层嵌套了几千层，应当浅一些',
  'Unexpected answer {1}, expected a page': '得到的回答是 {1}，应为网页',
  'Unexpected `{1}`, expected a page or Markdown': '得到的是 `{1}`，应为网页或 Markdown',
  'Unexpected file `{1}` {2}, expected none': '已有文件 `{1}`（{2}），应当没有',
  'that has this number': '期号相同',
  'that was made of `{1}` just now': '刚才从 `{1}` 写成',
  'that somebody wrote or changed': '有人写过或改过',
  'that was imported from another source': '从别的原文导入',
  'With `--again` it is written anew; or import under another `--number`.':
    '加上 `--again` 会重新写一遍；或者用别的 `--number` 导入。',
  'It is an issue of this site already; `offprint fmt` writes it in the authoring format.':
    '它已经是这个网站的一期，用 `offprint fmt` 就能改写成新写法。',
  'Unexpected file without entries in the folder, passed over': '文件夹里的这个文件没有论文条目，已跳过',
  'Unexpected difference to the source in {1}': '与原文读出来的不同：{1}',
  'Say it with `--number N`.': '请用 `--number 期号` 指定。',
  'Unexpected kind of file, expected HTML or Markdown': '不认得的文件类型，应为 HTML 或 Markdown',
  'Unexpected link that leads elsewhere, expected a file': '链接通向别处，应为文件',
  'Unexpected size over 64 MB, expected a smaller page': '超过 64 MB，应为小一些的网页'
} as const
