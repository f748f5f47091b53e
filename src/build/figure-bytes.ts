import {environmentError} from '../io/environment-error.js'
import {message} from '../model/message.js'
import type {Picture, Variant} from '../model/site.js'
import {figureMaker} from './figure-maker.js'
import type {ReadSite} from './read-site.js'

/**
 * The bytes of one file of a picture. It is made now if it was not asked for before, if its entry in the store was damaged
 * or removed by another process; an original lies in the content, and the store needs no copy.
 *
 * @throws EnvironmentError if the figure cannot be read, or is another than the one that was planned
 */
export async function figureBytes(
  {paths, content, figures, store}: Pick<ReadSite, 'paths' | 'content' | 'figures' | 'store'>,
  {source}: Picture,
  variant: Variant
): Promise<Uint8Array> {
  const known = variant.format === 'original' ? null : store.get('figure', variant.key)
  if (known) return known
  const original = figures.originals.get(source)
  if (!original) throw new Error(`No figure was planned for ${source}`)
  const made = await figureMaker(original, {root: paths.root, settings: content.settings.figures, store})(variant)
  if (!made.ok) throw environmentError(message`${made.reason}: \`${source}\``)
  return made.bytes
}
