import {codeIn} from '../code-in.js'
import {plainText} from '../plain-text.js'
import type {Service} from './service.js'

/** The anthology offers each paper as EndNote too, which is plain text where its BibTeX is TeX. */
export const acl: Service = {
  name: 'ACL Anthology',
  addresses: id => [`https://aclanthology.org/${encodeURIComponent(id)}.endf`],
  accept: 'text/plain, */*;q=0.5',
  read: text => {
    const fields = [...text.matchAll(/^%(\S) (.*(?:\n(?!%\S ).*)*)/gm)]
    const all = (key: string) => fields.flatMap(([, name, value]) => (name === key ? (plainText(value) ?? []) : []))
    const [title = null] = all('T')
    if (title === null) return null
    // Of a paper in a journal it is `%J`, of one in proceedings `%S`.
    const words = all('J')[0] ?? all('S')[0] ?? null
    const year = /^\d{4}$/.exec(all('D')[0] ?? '')?.[0]
    const abstract = all('X')[0] ?? null
    return {
      title,
      authors: all('A').map(name => name.replace(/^([^,]+),\s*(.+)$/, '$2 $1')),
      venue: words === null ? null : {words, year: year === undefined ? null : Number(year)},
      submitted: null,
      abstract,
      code: codeIn(abstract ?? ''),
      remarks: []
    }
  }
}
