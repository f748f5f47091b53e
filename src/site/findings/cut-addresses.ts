import type {Diagnostic} from '../../model/diagnostic.js'
import type {Issue} from '../../model/issue.js'
import {message} from '../../model/message.js'
import {recognise} from '../recognise.js'

/** Links to where each paper has a number, without one that can be: an address that lost its end on the way here. */
export function cutAddresses(issue: Issue): readonly Diagnostic[] {
  return issue.entries.flatMap(({links}) =>
    links.flatMap(({url, place}): readonly Diagnostic[] => {
      const whole = numbered.find(({begins}) => begins.test(url))?.whole
      if (whole === undefined || isWhole(url)) return []
      const reason = message`Unexpected address \`${url}\` without the number of a paper, expected one such as \`${whole}\``
      return [{ruleId: 'link/cut-short', reason, file: issue.file, place, actual: url}]
    })
  )
}

/** Where there is nothing but papers; a DOI may have a short form, of which only no end can be told. */
const numbered = [
  {
    begins: /^https?:\/\/(?:www\.|cn\.|export\.)?arxiv\.org\/+(?:abs|pdf|html)(?:\/|$)/i,
    whole: 'https://arxiv.org/abs/1711.07341'
  },
  {begins: /^https?:\/\/(?:dx\.)?doi\.org\/*(?:10(?:\.\d*)?\/?)?$/i, whole: 'https://doi.org/10.1145/3065386'},
  {begins: /^https?:\/\/openreview\.net\/(?:forum|pdf)(?:[/?]|$)/i, whole: 'https://openreview.net/forum?id=BJIgi_eCZ'}
]

function isWhole(url: string): boolean {
  const found = recognise(url)
  if (found?.scheme !== 'arxiv') return found !== null
  // Numbers have five digits since 2015, and had four before; those of old name their field.
  const [, year = '', digits = ''] = /^(\d\d)\d\d\.(\d+)$/.exec(found.id) ?? []
  return year === '' || digits.length === (Number(year) < 15 ? 4 : 5)
}
