/** Issues and entries as they are written in the authoring format. */
export const authoring = {
  'Unexpected {1}, expected only what the authoring format has a place for':
    '旧刊里的{1}，新写法没有它的位置，改写时会略去',
  'Unexpected change of what is read, from `{1}` to `{2}`, expected none':
    '改写后读出的内容变了，从 `{1}` 变成 `{2}`，应保持不变',
  'Unexpected {1} {2}, which is read as {3}, expected words that the format can say':
    '{1}是 {2}，读出来却是 {3}，应换成新写法能表达的写法',
  'number of entries': '条目数',
  'title image': '标题图',
  nothing: '（空）'
} as const
