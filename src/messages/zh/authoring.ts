/** Issues and entries as they are written in the authoring format. */
export const authoring = {
  'Unexpected {1}, expected nothing of the kind in the authoring format: it is left out':
    '创作格式里没有这种内容（{1}），已略去',
  'Unexpected change of what is read, from `{1}` to `{2}`, expected none':
    '改写后读出的内容变了，从 `{1}` 变成 `{2}`，应保持不变',
  'Unexpected {1} {2}, which is read as {3}, expected one that the format can say':
    '{1} 为 {2}，读出来却是 {3}，应换成这种格式能表达的写法'
} as const
