import type {Picture, Variant} from '../../../model/site.js'
import type {Context} from '../context.js'

export type PictureView = {
  /** What to prefer to `src`, best first; may be empty. */
  readonly sources: readonly SourceView[]
  readonly src: string
  /** With `sizes`, or neither. */
  readonly srcset: string | null
  readonly sizes: string | null
  readonly width: number
  readonly height: number
  readonly alt: string
  /** What the figure's link opens. */
  readonly full: string
  /** The colour in its place while it loads, such as `#fed`. */
  readonly tone: string | null
  /** The first figure of a page: loaded at once. */
  readonly eager: boolean
}

export type SourceView = {
  readonly type: string
  readonly srcset: string
  /** For whom it is, such as readers who want nothing to move. */
  readonly media: string | null
}

/** `sizes`: `null` where there is nothing to choose, one variant of each format. */
type Shown = {readonly sizes: string | null; readonly alt: string; readonly eager: boolean}

export function pictureView({routes}: Context, picture: Picture, {sizes, alt, eager}: Shown): PictureView {
  const last = usual(picture)
  const better = (['avif', 'webp'] as const).filter(format => !last.some(variant => variant.format === format))
  const srcset = (variants: readonly Variant[]) =>
    variants.map(({path, width}) => routes.file(path) + (sizes === null ? '' : ` ${width}w`)).join(', ')
  const sourceOf = (type: string, variants: readonly Variant[], media: string | null): readonly SourceView[] =>
    variants.length === 0 ? [] : [{type, srcset: srcset(variants), media}]
  return {
    sources: [
      ...sourceOf('image/webp', picture.stills, '(prefers-reduced-motion: reduce)'),
      ...better.flatMap(format => sourceOf(`image/${format}`, ofFormat(picture, format), null))
    ],
    src: routes.file(middling(picture).path),
    srcset: sizes === null ? null : srcset(last),
    sizes,
    width: picture.width,
    height: picture.height,
    alt,
    full: routes.file(picture.full.path),
    tone: picture.tone,
    eager
  }
}

/** One variant for those who cannot choose, such as feeds: the narrowest of at least 900 pixels, of the usual format. */
export function middling(picture: Picture): Variant {
  const variants = usual(picture)
  return variants.find(({width}) => width >= 900) ?? variants.at(-1) ?? picture.full
}

/** The variants that every browser shows: of the original's format, else of the last one planned. */
function usual(picture: Picture): readonly Variant[] {
  const plain = picture.variants.filter(({format}) => format === 'original' || format === 'stripped')
  return plain.length > 0 ? plain : ofFormat(picture, picture.variants.at(-1)?.format ?? 'webp')
}

function ofFormat({variants}: Picture, wanted: Variant['format']): readonly Variant[] {
  return variants.filter(({format}) => format === wanted)
}
