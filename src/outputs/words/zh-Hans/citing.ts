import type {CitingWords, Unknown} from '../citing.js'

const names: Readonly<Record<Unknown, string>> = {title: '标题', authors: '作者', venue: '发表处', year: '年份'}

export const citing: CitingWords = {
  text: {
    cite: '引用',
    copy: '复制 BibTeX',
    copied: '已复制 BibTeX',
    files: '引用文件',
    all: '引用全部'
  },
  sentences: sentences => sentences.join(''),
  recommended: (site, issue, date, handles) =>
    `${site}第 ${issue} 期（${date}）${handles.length === 0 ? '' : `，${handles.map(handle => `@${handle}`).join('、')} `}推荐。`,
  inferred: venue => `${venue} 推断自推荐语。`,
  unknown: what => (what.length === 0 ? '' : `${what.map(key => names[key]).join('、')}不详。`)
}
