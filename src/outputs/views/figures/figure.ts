import type {Figure, Issue} from '../../../model/issue.js'
import type {Picture} from '../../../model/site.js'
import {figureSource} from '../../../site/figure-source.js'
import type {Context} from '../context.js'
import {type Text, textOf} from '../text.js'
import {type FigureGrid, figureSizes} from './figure-grid.js'
import {type PictureView, pictureView} from './picture.js'

/** Of `picture` and `standIn` exactly one is there. */
export type FigureView = {
  readonly picture: PictureView | null
  readonly standIn: StandInView | null
  readonly caption: Text | null
}

/** What stands where a figure cannot be shown. */
export type StandInView = {
  /** The editor's alternative text, else which figure it is. */
  readonly label: Text
  /** The remote original; `null` where the file is missing. */
  readonly href: string | null
  /** Its host, or the name of the missing file. */
  readonly name: string
  /** The host does not have it any more. */
  readonly gone: boolean
}

type Shown = {
  readonly alt: string
  readonly label: string
  readonly caption: string | null
  readonly grid: FigureGrid
  readonly first: boolean
  readonly eager: boolean
}

export function figureView(context: Context, issue: Issue, figure: Figure, shown: Shown): FigureView {
  const {language} = context.site.settings
  const picture = pictureOf(context, issue, figure)
  const caption = shown.caption === null ? null : textOf(shown.caption, language)
  if (picture === null) {
    return {picture: null, standIn: {label: textOf(shown.label, language), ...whereabouts(issue, figure)}, caption}
  }
  const sizes = figureSizes(shown.grid, shown.first, picture)
  return {picture: pictureView(context, picture, {...shown, sizes}), standIn: null, caption}
}

/** `null` for a figure that is remote, missing, or no image. */
export function pictureOf({site}: Context, issue: Issue, {source}: Pick<Figure, 'source'>): Picture | null {
  const found = figureSource(issue.file, source)
  return found.kind === 'local' ? (site.pictures.get(found.path) ?? null) : null
}

function whereabouts(issue: Issue, {source, gone}: Figure): Omit<StandInView, 'label'> {
  const found = figureSource(issue.file, source)
  if (found.kind === 'remote') return {href: found.url, name: new URL(found.url).hostname, gone: gone === true}
  return {href: null, name: source.split(/[\\/]/).at(-1) ?? '', gone: false}
}
