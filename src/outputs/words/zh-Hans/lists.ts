export const lists = {
  most: '论文最多',
  other: '其他',
  pages: '各页',
  newest: '最新',
  newer: '较新',
  older: '较早',
  continued: '接上页',
  jump: '跳到',
  conference: '会议',
  journal: '期刊',
  workshop: '研讨会',
  preprint: '预印本平台',
  aConference: '会议',
  aJournal: '期刊',
  aWorkshop: '研讨会',
  aPreprint: '预印本平台'
}
