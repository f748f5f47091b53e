import {statSync} from 'node:fs'
import {join} from 'node:path'
import {type Encoded, encodeVariant} from '../figures/encode.js'
import {readFigure} from '../io/files/read-figure.js'
import type {Picture, Variant} from '../model/site.js'
import type {ReadSite} from './read-site.js'

/** The published files of figures: kept in the store, or made. Originals lie in the content and need no copy. */
export type FigureStore = {
  /** The length of a file; `null` if it has to be made yet. */
  readonly size: (picture: Picture, variant: Variant) => number | null
  /** Makes a file and keeps it. */
  readonly make: (picture: Picture, variant: Variant) => Promise<Encoded>
  /**
   * The bytes of a file, made again where the entry was damaged, or removed by another process.
   *
   * @throws Error if the figure was damaged as well since it was encoded
   */
  readonly bytes: (picture: Picture, variant: Variant) => Promise<Uint8Array>
}

const kind = 'figure'

export function figureStore({paths, content, store}: Pick<ReadSite, 'paths' | 'content' | 'store'>): FigureStore {
  const make: FigureStore['make'] = async (picture, variant) => {
    const opened = readFigure(paths.root, picture.source)
    if (!opened.ok) return {ok: false, rule: 'figure/unreadable', reason: opened.reason}
    const made = await encodeVariant(opened.bytes, picture, variant, content.settings.figures)
    if (made.ok && variant.format !== 'original') store.put(kind, variant.key, made.bytes)
    return made
  }
  return {
    make,
    size: ({source}, {format, key}) =>
      format === 'original' ? statSync(join(paths.root, source)).size : store.size(kind, key),
    bytes: async (picture, variant) => {
      const known = variant.format === 'original' ? null : store.get(kind, variant.key)
      if (known) return known
      const made = await make(picture, variant)
      if (!made.ok) throw new Error(`${picture.source}: ${made.reason}`)
      return made.bytes
    }
  }
}
