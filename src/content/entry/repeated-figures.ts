import type {Diagnostic} from '../../model/diagnostic.js'
import {message} from '../../model/message.js'
import {placeIn} from '../lines/lines.js'
import type {FigureRow} from './figure-rows.js'

/**
 * Figures of our own that an entry names again, which is a slip. Addresses come again and again in what was a digest, and
 * nobody is to mend those; what is one picture under two names is found by its bytes.
 */
export function repeatedFigures(rows: readonly FigureRow[]): readonly Omit<Diagnostic, 'file'>[] {
  const first = new Map<string, Diagnostic['place']>()
  return rows.flatMap(({line, images}) =>
    images.flatMap(({url, raw}): readonly Omit<Diagnostic, 'file'>[] => {
      if (/^(?:https?:)?\/\//i.test(url)) return []
      const place = placeIn(line, raw)
      const known = first.get(url)
      if (known === undefined) {
        first.set(url, place)
        return []
      }
      const reason = message`Unexpected repetition of a figure of this entry: \`${url}\``
      const related = {reason: message`Where it comes first`, file: '', place: known}
      return [{ruleId: 'figure/duplicate', reason, place, related}]
    })
  )
}
