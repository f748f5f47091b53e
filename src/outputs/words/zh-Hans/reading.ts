import type {Texts} from '../words.js'

export const reading: Texts['reading'] = {
  copyLink: '复制链接',
  linkCopied: '链接已复制',
  copyDenied: '浏览器不允许复制，文字已在此选中',
  copyFailed: '取不到要复制的内容，没有复制',
  copyField: '待复制的文字'
}
