import {compareText} from '../../site/compare-text.js'
import {createMarks} from './create-marks.js'
import {createNumbering} from './create-numbering.js'
import {cut} from './cut.js'
import {plain} from './plain.js'

/** What one document says, from what tells most to what tells least. */
export type Fields = readonly [title: string, names: string, points: string, text: string]

/** Term → the documents it stands in, as `createMarks` encodes them. */
export type Postings = {
  readonly words: ReadonlyMap<string, string>
  /** Of scripts without spaces: single characters, and pairs of neighbours. */
  readonly pairs: ReadonlyMap<string, string>
}

/** Finds out which terms stand in which documents; `add` gives the next of them, which are numbered from 0. */
export function createPostings(): {readonly add: (document: Fields) => void; readonly postings: () => Postings} {
  const words = createWords()
  const pairs = createPairs()
  let next = 0
  return {
    add(fields) {
      const document = next++
      for (const [field, text] of fields.entries()) {
        for (const run of cut(plain(text))) (run.spaceless ? pairs : words).read(run.text, document, field)
      }
    },
    postings: () => ({words: words.postings(), pairs: pairs.postings()})
  }
}

type Reader = {
  readonly read: (run: string, document: number, field: number) => void
  readonly postings: () => ReadonlyMap<string, string>
}

function createWords(): Reader {
  const marks = createMarks()
  const numbers = new Map<string, number>()
  return {
    read(word, document, field) {
      const number = numbers.get(word) ?? numbers.size
      if (number === numbers.size) numbers.set(word, number)
      marks.note(document, number, field)
    },
    postings() {
      const found = joined([...numbers.keys()], marks.encoded(numbers.size))
      return new Map([...found].sort(([a], [b]) => compareText(a, b)))
    }
  }
}

/** There are millions of pairs: to make a text of each, only to look it up, would take twice as long. */
function createPairs(): Reader {
  const marks = createMarks()
  const numbering = createNumbering()
  const names: string[] = []
  return {
    read(run, document, field) {
      let before = 0
      for (let at = 0; at < run.length; at++) {
        const unit = run.charCodeAt(at)
        const single = numbering.of(unit)
        if (single === names.length) names.push(run.charAt(at))
        marks.note(document, single, field)
        if (at > 0) {
          // Two units in one 32-bit integer.
          const pair = numbering.of((before << 16) | unit)
          if (pair === names.length) names.push(run.slice(at - 1, at + 1))
          marks.note(document, pair, field)
        }
        before = unit
      }
    },
    postings: () => joined(names, marks.encoded(names.length))
  }
}

function joined(terms: readonly string[], encoded: readonly string[]): ReadonlyMap<string, string> {
  return new Map(terms.map((term, number) => [term, encoded[number] ?? '']))
}
