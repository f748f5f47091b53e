import {codeIn} from '../code-in.js'
import {fieldsOf} from '../fields-of.js'
import {listOf} from '../list-of.js'
import {parsedJson} from '../parsed-json.js'
import {plainText} from '../plain-text.js'
import type {Service} from './service.js'

/** https://docs.openreview.net/reference/api-v2; what was submitted before 2023 is in the first one only. */
export const openreview: Service = {
  name: 'OpenReview',
  addresses: id =>
    ['https://api2.openreview.net', 'https://api.openreview.net'].map(
      host => `${host}/notes?id=${encodeURIComponent(id)}`
    ),
  accept: 'application/json',
  read: text => {
    const content = fieldsOf(fieldsOf(listOf(fieldsOf(parsedJson(text)).notes)[0]).content)
    const title = plainText(inside(content.title))
    if (title === null) return null
    const abstract = plainText(inside(content.abstract))
    const words = plainText(inside(content.venue))
    const sent = /^submitted to\s+(.+)/i.exec(words ?? '')?.[1] ?? null
    // What was withdrawn, refused or not decided yet appeared nowhere.
    const open = words === null || sent !== null || /submission|withdrawn|reject|corr\b|arxiv/i.test(words)
    return {
      title,
      authors: listOf(inside(content.authors)).flatMap(author => plainText(authorOf(author)) ?? []),
      venue: open ? null : {words, year: null},
      submitted: sent === null ? null : {words: sent, year: null},
      abstract,
      code: codeIn(`${plainText(inside(content.code)) ?? ''} ${abstract ?? ''}`),
      remarks: open && words !== null ? [`OpenReview: ${words}`] : []
    }
  }
}

/** `{value: …}`, or in the first API the value itself. */
function inside(field: unknown): unknown {
  const {value} = fieldsOf(field)
  return value ?? field
}

function authorOf(author: unknown): unknown {
  return typeof author === 'string' ? author : fieldsOf(author).fullname
}
