import type {Picture, Variant} from '../../../model/site.js'
import type {Context} from '../context.js'
import {type PictureView, pictureView} from './picture.js'

/** What a card of 134 pixels needs on a screen of two dots a pixel, and one of 78 pixels, on a phone, of three. */
const enough = 268

/** A picture as small as on a card. It is decoration there: the title beside it says it all. */
export function thumbView(context: Context, picture: Picture): PictureView {
  const small = {...picture, variants: smallest(picture.variants), stills: smallest(picture.stills)}
  return pictureView(context, small, {sizes: null, alt: '', eager: false})
}

/** Of each format the narrowest that is wide enough, so that there is nothing to choose. */
function smallest(variants: readonly Variant[]): readonly Variant[] {
  const formats = [...new Set(variants.map(({format}) => format))]
  return formats.flatMap(wanted => {
    const same = variants.filter(({format}) => format === wanted)
    return same.find(({width}) => width >= enough) ?? same.at(-1) ?? []
  })
}
