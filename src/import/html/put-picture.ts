import type {Point} from '../../model/diagnostic.js'
import type {LineWriter} from './line-writer.js'
import {linkTo} from './link-to.js'
import type {PagePicture} from './picture-of.js'

/** @param caption Markdown has it in quotes; in a digest it is a line of its own. */
export function putPicture({source, alt}: PagePicture, caption: string | null, at: Point, out: LineWriter): void {
  const named = source.startsWith('data:') ? out.keep(source) : source
  const quoted = caption === null ? '' : ` "${caption.replace(/["\\]/g, '\\$&')}"`
  const words = alt.replace(/[[\]\\]/g, '\\$&')
  out.put('mark', `![${words}](${linkTo(named)}${quoted})`, {bold: false, italic: false}, at)
}
