import {codecVersion} from '../figures/codec-version.js'
import type {Original} from '../figures/original.js'
import type {Probed} from '../figures/probe.js'
import {planPicture} from '../figures/recipe.js'
import type {Store} from '../io/store.js'
import type {SourcePath} from '../model/issue.js'
import type {Settings} from '../model/settings.js'
import type {Picture} from '../model/site.js'
import {type PlannedFigure, settledBefore} from './outcomes.js'

/** A figure that can be published, with the hash of all its bytes. */
type Seen = Probed & {readonly ok: true; readonly hash: string}

export type FigurePlan = {
  readonly plan: PlannedFigure
  readonly settled: Picture | null
  /** What pages show. */
  readonly picture: Picture
}

/**
 * Plans a figure, but not again while it is the very one that was looked at.
 *
 * @param quick For who shows a site again and again: pages show nothing that takes long to encode, unless it lies there
 *   already; and while a figure is not settled, the store is asked each time, since another process may settle it.
 */
export function createFigurePlans(
  quick: boolean
): (source: SourcePath, probed: Seen, settings: Settings, store: Store) => FigurePlan {
  const codec = codecVersion()
  let settingsBefore: Settings['figures'] | null = null
  let known = new WeakMap<Seen, FigurePlan>()
  return (source, probed, {figures}, store) => {
    if (settingsBefore !== figures) known = new WeakMap()
    settingsBefore = figures
    const before = known.get(probed)
    if (before !== undefined && (before.settled !== null || !quick)) return before
    const {remarks: _, ...header} = probed
    const original: Original = before?.plan.original ?? {...header, source}
    const plan = before?.plan ?? {original, picture: planPicture(original, figures, codec)}
    const settled = settledBefore(plan, store)
    const made = {
      plan,
      settled,
      picture: settled ?? before?.picture ?? (quick ? withoutAvif(plan.picture) : plan.picture)
    }
    known.set(probed, made)
    return made
  }
}

/** AVIF takes eight times as long as WebP. */
function withoutAvif(picture: Picture): Picture {
  const variants = picture.variants.filter(({format}) => format !== 'avif')
  return variants.length === 0 ? picture : {...picture, variants}
}
