import type {Diagnostic} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'
import type {Picture} from '../model/site.js'
import {doFigures} from './do-figures.js'
import {encoderFor} from './encoder-for.js'
import type {FigureJob} from './figure-job.js'
import {pixelsOf} from './pixels-of.js'
import type {ReadSite} from './read-site.js'

export type Looks = {
  /** All that can be read, with what they look like. */
  readonly pictures: ReadonlyMap<SourcePath, Picture>
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * What only pixels tell of figures, for those that publish nothing: whether they can be read, and what they look like. The
 * smallest file of each is encoded for it, and kept, so that a build does not do that again.
 *
 * @param onDone Called with the number of figures done and to do.
 * @throws EnvironmentError
 */
export async function lookAtFigures(read: ReadSite, onDone: (done: number, all: number) => void): Promise<Looks> {
  const {planned, pictures} = read.figures
  const jobs = new Map(
    [...planned.values()].map(plan => [plan.original.hash, {...plan, variants: [], goal: 'look'} satisfies FigureJob])
  )
  const all = [...jobs.values()]
  const place = {...read, settings: read.content.settings, fonts: []}
  const encoder = encoderFor(place, pixelsOf(all), new AbortController().signal)
  let count = 0
  const {done, diagnostics} = await doFigures(read.figures, all, encoder, () => onDone(++count, all.length))
  const seen = [...pictures].flatMap(([source, picture]): readonly (readonly [SourcePath, Picture])[] => {
    const result = done.get(read.figures.originals.get(source)?.hash ?? '')
    if (result?.ok === false) return []
    return [[source, {...picture, ...result?.impression}]]
  })
  return {pictures: new Map(seen), diagnostics}
}
