import type {Shape} from './lines/line-kinds.js'
import {createRecallProse} from './prose/create-recall-prose.js'
import {type Readers, readers} from './readers.js'
import {createRecentTexts} from './recent-texts.js'

/** Reads as `readers` do, but the same text only once, wherever it stands. Of an issue that was edited, most is what it was. */
export function createRecall(): Readers {
  const shapes = createRecentTexts<Shape>(mostLines)
  const venues = createRecentTexts<ReturnType<Readers['venue']>>(mostProse)
  return {
    prose: createRecallProse(mostProse),
    shape: line => shapes(`${line.verbatim} ${line.comment} ${line.raw}`, () => readers.shape(line)),
    venue: text => venues(text, () => readers.venue(text))
  }
}

/** Those of some issues. */
const mostProse = 500
const mostLines = 5000
