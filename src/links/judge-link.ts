import type {Reached, Refused, Unreachable} from '../web/answer.js'
import type {LinkAnswer} from './link-record.js'

export type LinkVerdict = {
  readonly answer: LinkAnswer
  /** Where it moved for good; `null` if it did not. */
  readonly moved: string | null
}

/** What an answer says of the link that was asked. */
export function judgeLink(address: string, found: Reached | Refused | Unreachable): LinkVerdict {
  if (found.kind === 'refused') return {answer: 'no answer', moved: null}
  if (found.kind === 'unreachable')
    return {answer: found.status ?? (found.nameless ? 'no host' : 'no answer'), moved: null}
  const {status, redirects} = found
  if (status < 200 || status >= 300 || redirects.length === 0) return {answer: status, moved: null}
  // Whoever has no page any more often leads to the first one, and calls that success.
  if (isFrontPage(found.address) && !isFrontPage(address)) return {answer: 'front page', moved: null}
  const forGood = redirects.every(each => each === 301 || each === 308)
  return {answer: status, moved: forGood && found.address !== address ? found.address : null}
}

function isFrontPage(address: string): boolean {
  const {pathname, search} = new URL(address)
  return (
    search === '' &&
    /^\/(?:index\.\w+|home\/?|(?:de|en|es|fr|it|ja|ko|pt|ru|zh)(?:[-_][a-z]{2,4})?\/?)?$/i.test(pathname)
  )
}
