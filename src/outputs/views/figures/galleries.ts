import type {Figure, Issue} from '../../../model/issue.js'
import type {Context} from '../context.js'
import {type Text, textOf} from '../text.js'
import {distinctFigures} from './distinct-figures.js'
import {type FigureView, figureView, pictureOf} from './figure.js'
import {type FigureGrid, figureGrid} from './figure-grid.js'

/** Neighbouring figures that make one grid: they share a caption, or each has its own or none. */
export type Gallery = {
  readonly grid: FigureGrid
  /** The one caption of them all. */
  readonly caption: Text | null
  readonly figures: readonly FigureView[]
}

/** `title` names the paper in alternative texts; `eager`: the first figure that can be shown is the first of its page. */
type Owner = {readonly issue: Issue; readonly title: string; readonly eager: boolean}

export function galleries(context: Context, all: readonly Figure[], owner: Owner): readonly Gallery[] {
  const {site, words} = context
  const figures = distinctFigures(context, owner.issue, all)
  const first = owner.eager ? figures.find(figure => pictureOf(context, owner.issue, figure) !== null) : undefined
  let position = 0
  return groups(figures).map(group => {
    const shared = group.length > 1 && group[0]?.caption === group[1]?.caption ? (group[0]?.caption ?? null) : null
    const own = shared === null && group.some(({caption}) => caption !== null)
    const grid = figureGrid(group.length, own)
    return {
      grid,
      caption: shared === null ? null : textOf(shared, site.settings.language),
      figures: group.map((figure, index) => {
        position += 1
        return figureView(context, owner.issue, figure, {
          alt: figure.alt || words.figure(position, figures.length, owner.title),
          label: figure.alt || words.figureNumber(position, figures.length),
          caption: own ? figure.caption : null,
          grid,
          first: index === 0,
          eager: figure === first
        })
      })
    }
  })
}

/** Runs of one caption; runs of a single figure are joined with their like. */
function groups(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const runs: Figure[][] = []
  for (const figure of figures) {
    const run = runs.at(-1)
    if (run?.[0]?.caption === figure.caption) run?.push(figure)
    else runs.push([figure])
  }
  const joined: Figure[][] = []
  let single = false
  for (const run of runs) {
    if (single && run.length === 1) joined.at(-1)?.push(...run)
    else joined.push([...run])
    single = run.length === 1
  }
  return joined
}
