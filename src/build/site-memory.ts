import {eachOnce, type FileMemory} from '../io/file-memory.js'
import {createFigureFindings, type FigureFindings} from '../site/figure-findings.js'
import {createJoinMemory, type JoinMemory} from '../site/join-memory.js'
import {type ContentMemory, createContentMemory} from './content-memory.js'
import {createPlanCards, type PlanCards} from './plan-cards.js'
import {createPlacePulled, type PlacePulled} from './pulled-figures.js'
import {createReadFigures, type ReadFigures} from './read-figures.js'

/**
 * What is remembered of a site from one reading to the next. Everything in it is a function of what it is given, so it
 * changes nothing but the time: what stays the same stays the very object that it was, and is not gone through again.
 */
export type SiteMemory = ContentMemory & {
  /** Of issues before it is known which figures can be shown, and after. */
  readonly placeToPlan: PlacePulled
  readonly placeToShow: PlacePulled
  readonly readFigures: ReadFigures
  readonly joins: JoinMemory
  readonly figureFindings: FigureFindings
  readonly planCards: PlanCards
}

type Known = {
  /** Of who reads a site again and again, and shows it at once: figures that are not settled are shown without AVIF. */
  readonly files?: FileMemory
  /** The hash of a file, where somebody knows it. */
  readonly hashOf?: (path: string) => string | null
}

export function createSiteMemory({files, hashOf = () => null}: Known = {}): SiteMemory {
  const content = createContentMemory(files)
  return {
    ...content,
    placeToPlan: createPlacePulled(),
    placeToShow: createPlacePulled(),
    readFigures: createReadFigures(files ?? eachOnce(), files !== undefined, hashOf),
    joins: createJoinMemory(),
    figureFindings: createFigureFindings(),
    planCards: createPlanCards()
  }
}
