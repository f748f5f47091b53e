import type {Store} from '../io/store.js'
import type {Variant} from '../model/site.js'
import {variantsOf} from './figure-files.js'
import type {FigureJob} from './figure-job.js'
import type {Figures} from './read-figures.js'

/** What is to be done to figures: equal pictures under two names are done together, and each file once. */
export type FigureJobs = {
  /** Adds figures, and gives what is to be done to those that were not added before. */
  readonly add: (figures: Pick<Figures, 'pictures' | 'planned' | 'originals'>) => readonly FigureJob[]
  readonly all: () => readonly FigureJob[]
  /** The number of files that the store had already. */
  readonly cached: () => number
}

export function createFigureJobs(store: Store): FigureJobs {
  const hashes = new Set<string>()
  const keys = new Set<string>()
  const jobs: FigureJob[] = []
  let cached = 0
  const isMissing = ({format, key}: Variant): boolean => {
    if (format === 'original' || keys.has(key)) return false
    keys.add(key)
    const known = store.size('figure', key) !== null
    if (known) cached++
    return !known
  }
  return {
    add({pictures, planned, originals}) {
      const added = [...pictures].flatMap(([source, picture]): readonly FigureJob[] => {
        const original = originals.get(source)
        if (!original || hashes.has(original.hash)) return []
        hashes.add(original.hash)
        const variants = variantsOf(picture).filter(isMissing)
        const goal = planned.has(source) ? 'settle' : 'files'
        return goal === 'settle' || variants.length > 0 ? [{original, picture, variants, goal}] : []
      })
      jobs.push(...added)
      return added
    },
    all: () => jobs,
    cached: () => cached
  }
}
