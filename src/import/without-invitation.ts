import type {ParsedIssue} from '../content/parse-issue.js'
import type {Digest} from './digest-source.js'

/**
 * A digest without the sentence of its introduction that invites to press what only the page it was published on has
 * (`点击本文底部的「阅读原文」…`). It is told as left out, like the publisher's notices at the end.
 */
export function withoutInvitation(digest: Digest, {claims}: Pick<ParsedIssue, 'claims'>): Digest {
  const found = claims.filter(({kind, text}) => kind === 'introduction' && invitation.test(plain(text)))
  if (found.length === 0) return digest
  const lines = digest.text.split('\n')
  for (const {line} of found) lines[line - 1] = ''
  const drops = found.flatMap(({line, text}) => {
    const at = digest.places[line - 1]
    return at ? [{kind: 'boilerplate', text: plain(text), at}] : []
  })
  return {...digest, text: lines.join('\n'), drops: [...digest.drops, ...drops]}
}

/** A whole line, to its stop: half of one that goes on below would leave the other half behind. */
const invitation =
  /^(请)?(点击|戳)(本文|文章)?(底部|末尾|文末|文尾|下方|左下角)?的?[「“"『]?阅读原文[」”"』]?[^。！!]{0,40}[。！!]$/

function plain(text: string): string {
  return text.replace(/[*\s\u00a0]+/g, '')
}
