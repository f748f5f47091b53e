import type {Picture, Variant} from '../../model/site.js'
import type {Context} from './context.js'

export type PictureView = {
  /** Formats beside the one of `src`, best first; may be empty. */
  readonly sources: readonly {readonly type: string; readonly srcset: string}[]
  readonly src: string
  readonly srcset: string
  readonly sizes: string
  readonly width: number
  readonly height: number
  readonly alt: string
  /** What the figure's link opens. */
  readonly full: string
  /** The first figure of a page: loaded at once. */
  readonly eager: boolean
}

type Shown = {readonly sizes: string; readonly alt: string; readonly eager: boolean}

export function pictureView({routes}: Context, picture: Picture, {sizes, alt, eager}: Shown): PictureView {
  const encoded = picture.variants.filter(({format}) => format !== 'original')
  const plain = picture.variants.filter(({format}) => format === 'original')
  const fallback = plain.length > 0 ? plain : encoded
  const srcset = (variants: readonly Variant[]) =>
    variants.map(({path, width}) => `${routes.file(path)} ${width}w`).join(', ')
  return {
    sources: plain.length > 0 && encoded.length > 0 ? [{type: 'image/webp', srcset: srcset(encoded)}] : [],
    src: routes.file(middling(fallback, picture.full).path),
    srcset: srcset(fallback),
    sizes,
    width: picture.width,
    height: picture.height,
    alt,
    full: routes.file(picture.full.path),
    eager
  }
}

/** The narrowest of at least 900 pixels: for readers that know no `srcset`, such as feeds. */
export function middling(variants: readonly Variant[], otherwise: Variant): Variant {
  return variants.find(({width}) => width >= 900) ?? variants.at(-1) ?? otherwise
}
