import type {Diagnostic} from '../../model/diagnostic.js'
import type {Issue, Link} from '../../model/issue.js'
import {message} from '../../model/message.js'
import type {SchemeId} from '../../model/schemes.js'
import {recognise} from '../recognise.js'
import {schemeAddress} from '../scheme-address.js'

/**
 * Paper links to a PDF, a version or a mirror, with the address of the paper's page, from which all of these are one step
 * away. Where the canonical address opens the very same page, readers get that one already.
 */
export function canonicalLinks(issue: Issue): readonly Diagnostic[] {
  return issue.entries.flatMap(({links}) =>
    links.flatMap((link): readonly Diagnostic[] => {
      const address = link.label === 'paper' ? canonicalOf(link) : null
      if (address === null || links.some(({url}) => url === address)) return []
      return [
        {
          ruleId: 'link/not-canonical',
          reason: message`Unexpected address \`${link.url}\`, expected \`${address}\``,
          file: issue.file,
          place: link.place,
          actual: link.url,
          expected: [address],
          ...(spans(link) && {fix: {place: link.place, text: address}})
        }
      ]
    })
  )
}

/** Those whose pages lead to every shape of the paper; what they call a page is there for good. */
const judged: readonly SchemeId[] = ['arxiv', 'doi', 'acl', 'openreview']

function canonicalOf({url}: Link): string | null {
  const found = recognise(url)
  if (found === null || found.opens !== 'shape' || !judged.includes(found.scheme)) return null
  return schemeAddress(found.scheme, found.id)
}

/** Whether the place holds the address and nothing else. */
function spans({url, place: {start, end}}: Link): boolean {
  return start.line === end.line && end.column - start.column === url.length
}
