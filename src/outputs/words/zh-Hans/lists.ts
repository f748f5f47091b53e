export const lists = {
  most: '论文最多',
  other: '其他',
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
