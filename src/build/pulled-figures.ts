import {addressOf} from '../figures/lock/address-of.js'
import type {Lock, LockEntry} from '../figures/lock/entry.js'
import type {Entry, Figure, IssueDraft, SourcePath} from '../model/issue.js'
import {figureSource} from '../site/figure-source.js'
import {remembered} from '../site/remembered.js'

/**
 * Issues in which remote figures are the files that were pulled for them, so that from here on nobody needs to know
 * where they came from. Parsed issues are kept for later builds, so this comes after them and is done each time.
 *
 * @param shown The pulled files that may be shown, `null` for all; where not, the figure stays remote, and its stand-in
 *   leads there.
 */
export type PlacePulled = <Any extends IssueDraft>(
  issues: readonly Any[],
  lock: Lock,
  shown: ReadonlyMap<SourcePath, unknown> | null
) => readonly Any[]

/** With the same lock file and the same files to show, the same issue is the very same again. */
export function createPlacePulled(): PlacePulled {
  let last: Placing | null = null
  return <Any extends IssueDraft>(issues: readonly Any[], lock: Lock, shown: Placing['shown']): readonly Any[] => {
    if (lock.size === 0) return issues
    if (last?.lock !== lock || last.shown !== shown) {
      last = {lock, shown, place: remembered(issue => placeIn(issue, lock, shown))}
    }
    const {place} = last
    // What is made of an issue has its type.
    return issues.map(issue => place(issue) as Any)
  }
}

type Placing = {
  readonly lock: Lock
  readonly shown: ReadonlyMap<SourcePath, unknown> | null
  readonly place: (issue: IssueDraft) => IssueDraft
}

function placeIn(issue: IssueDraft, lock: Lock, shown: Placing['shown']): IssueDraft {
  const place = <T extends Pick<Figure, 'source' | 'gone'>>(figure: T): T => {
    const found = lockedAs(issue, figure.source, lock)
    if (found === null) return figure
    if ('gone' in found) return {...figure, gone: true}
    return shown?.has(found.file) === false ? figure : {...figure, source: sourceOf(found.file)}
  }
  return {
    ...issue,
    cover: issue.cover === null ? null : place({source: issue.cover}).source,
    entries: issue.entries.map((entry): Entry => {
      const {titleImage, figures} = entry
      return {...entry, titleImage: titleImage && place(titleImage), figures: distinct(figures.map(place))}
    })
  }
}

function lockedAs(issue: IssueDraft, source: string, lock: Lock): LockEntry | null {
  const found = figureSource(issue.file, source)
  return found.kind === 'remote' ? (lock.get(addressOf(found.url)) ?? null) : null
}

/** As an editor would write it, from the root of the site. */
function sourceOf(file: SourcePath): string {
  return `/${file.split('/').map(encodeURIComponent).join('/')}`
}

/** Two addresses of one picture are one figure of an entry. */
function distinct(figures: readonly Figure[]): Figure[] {
  return [...new Map(figures.toReversed().map(figure => [figure.source, figure])).values()].toReversed()
}
