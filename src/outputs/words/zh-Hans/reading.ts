import type {Texts} from '../words.js'

export const reading: Texts['reading'] = {
  copyLink: '复制链接',
  linkCopied: '链接已复制',
  copyDenied: '浏览器不允许复制，文字已在此选中',
  copyField: '待复制的文字',
  copyFailed: '取不到要复制的内容，没有复制',
  handout: '讲义',
  handoutAbout: '打印出来，每篇论文独占一页，附有通向论文的二维码。',
  print: '打印',
  leaveHandout: '回到本期',
  keys: '快捷键',
  keySearch: '搜索',
  keyEntries: '下一篇、上一篇',
  keyIssues: '下一期、上一期',
  keyList: '查看快捷键',
  keysOn: '启用单键快捷键',
  closeKeys: '关闭'
}
