/** What only the comparison of issues, entries and papers shows. */
export const series = {
  'Unexpected venue `{1}` in prose, expected `{2}`, as the field says': '推荐语里说的是 `{1}`，应为 `{2}`，与字段一致',
  'The field': '字段在这里',
  'Unexpected headline of {1} papers, expected {2}, as many as were read':
    '标题里说有 {1} 篇，应为 {2} 篇，与读到的一致',
  'Unexpected address `{1}` without the number of a paper, expected one such as `{2}`':
    '网址 `{1}` 里没有论文的编号，应像 `{2}` 这样',
  'Unexpected date {1} of issue {2}, expected one not before {3}, that of issue {4}':
    '第 {2} 期的日期是 {1}，应不早于第 {4} 期的 {3}',
  'Unexpected date {1} of issue {2}, expected one not after {3}, that of issue {4}':
    '第 {2} 期的日期是 {1}，应不晚于第 {4} 期的 {3}',
  'Issue {1}': '第 {1} 期',
  'Unexpected date {1}, which issue {2} has too': '日期 {1} 与第 {2} 期相同',
  'Unexpected number {1} behind {2}: there is no issue {3}': '期号 {2} 之后就是 {1}：没有第 {3} 期',
  'Unexpected number {1} behind {2}: there are no issues {3} to {4}': '期号 {2} 之后就是 {1}：没有第 {3} 至 {4} 期',
  'Unexpected paper of issue {1}, expected a new one': '第 {1} 期推荐过这篇论文，应为新的',
  'Unexpected paper of issue {1} ({2}), expected a new one': '第 {1} 期（{2}）推荐过这篇论文，应为新的',
  'Recommended before': '上一次推荐',
  'Unexpected tag `{1}` ({2}) beside `{3}` ({4}), expected one of them':
    '标签 `{1}`（{2}）与 `{3}`（{4}）相近，应只用一个',
  'The newest entry with `{1}`': '最近用 `{1}` 的条目',
  'Unexpected `{1}:{2}` for `{3}`, expected `{4}:{5}`': '`{3}` 的编号是 `{1}:{2}`，应为 `{4}:{5}`',
  'The same title with another number': '同一标题的另一个编号',
  'Unexpected title `{1}` for {2}, expected `{3}`': '{2} 的标题是 `{1}`，应为 `{3}`',
  'The same paper by another title': '同一篇论文的另一个标题',
  'Unexpected venue `{1}`, expected `{2}`, as issue {3} says': '会议期刊是 `{1}`，应为 `{2}`，与第 {3} 期一致',
  'The other venue': '另一处会议期刊'
} as const
