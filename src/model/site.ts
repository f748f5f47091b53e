import type {Cards} from './card.js'
import type {Entry, Issue, Link, Slug, SourcePath, Venue} from './issue.js'
import type {SchemeId} from './schemes.js'
import type {Settings} from './settings.js'

/** One entry seen from outside its issue. */
export type EntryRef = {
  readonly issue: Issue
  readonly entry: Entry
  readonly paper: Paper
  /** 1-based, within the issue. */
  readonly position: number
  /** The id of its element on the issue page; unique there. */
  readonly anchor: string
  /** What it has of each facet, in the editor's order. */
  readonly values: Readonly<Record<FacetKind, readonly FacetValue[]>>
}

/** One value of an entry in a facet: its identity, and the name in the editor's spelling. */
export type FacetValue = {readonly key: string; readonly name: string}

/** A number that somebody gave a paper for good. */
export type Identifier = {
  /** Who numbers the paper; `id` for what an editor fixed. */
  readonly scheme: SchemeId | 'id'
  /** In one spelling: without version, in the case the scheme uses. */
  readonly id: string
}

/** The thing recommended; it may have entries in several issues. */
export type Paper = {
  /** Permanent identity, such as `arxiv:1711.07341`, `paperweekly:2005`, `id:fusionnet`, `title:…`. */
  readonly key: string
  readonly slug: Slug
  /** At most one of each scheme, the one that named it first. */
  readonly identifiers: readonly Identifier[]
  readonly title: string | null
  /** Newest issue first. */
  readonly entries: readonly EntryRef[]
  readonly authors: readonly string[]
  readonly venue: Venue | null
  readonly tags: readonly string[]
  readonly links: readonly Link[]
}

export type FacetKind = 'tag' | 'recommender' | 'venue' | 'year'

/** One value by which to browse: one tag, recommender, venue or year. */
export type Facet = {
  readonly kind: FacetKind
  /** Identity: tag case-folded, handle, venue id, year. */
  readonly key: string
  readonly slug: Slug
  /** As shown: the most frequent spelling. */
  readonly name: string
  /** Venues: the full name from the table, if known. */
  readonly fullName: string | null
  /** Newest issue first, then by position. */
  readonly entries: readonly EntryRef[]
}

/**
 * What a published file of a figure is. `stripped` and `original` have the original's own pixels and type: without what
 * a camera or editor wrote about them, and byte for byte. `svg` is the drawing, made harmless.
 */
export type VariantFormat = 'avif' | 'webp' | 'svg' | 'stripped' | 'original'

export type Variant = {
  readonly width: number
  readonly height: number
  readonly format: VariantFormat
  /** Content address in the store; of an original, the hash of its bytes. */
  readonly key: string
  /** Below `dist/`, such as `assets/figures/overview-960.0f3a….webp`. */
  readonly path: string
}

/** A local figure that can be published: all names are known before a pixel is encoded. */
export type Picture = {
  readonly source: SourcePath
  readonly width: number
  readonly height: number
  /** Format by format, best first; of each format ascending widths. At least one. */
  readonly variants: readonly Variant[]
  /** Of an animation, its first frame, for readers who want nothing to move; else empty. Ascending widths. */
  readonly stills: readonly Variant[]
  /** What the figure's link opens. */
  readonly full: Variant
  /** The colour that most of it has, such as `#fed`, to be seen while it loads; `null` if white, see-through or unknown. */
  readonly tone: string | null
  /**
   * What it looks like: 16 rows of 16 steps from left to right, a pair of bits each for brighter and darker, in hex.
   * `null` if unknown, or with too little in it to be told from others.
   */
  readonly look: string | null
}

export type Site = {
  readonly settings: Settings
  /** Newest first; no drafts unless asked for. */
  readonly issues: readonly Issue[]
  /** By issue file, in the order of the issue. */
  readonly entries: ReadonlyMap<SourcePath, readonly EntryRef[]>
  /** In order of first recommendation, newest last. */
  readonly papers: readonly Paper[]
  /** Each sorted by number of entries, then by name; years newest first. */
  readonly facets: Readonly<Record<FacetKind, readonly Facet[]>>
  /** Papers most like one, most like first, at most four: a page of a paper stays below 20 kB. */
  readonly related: (paper: Paper) => readonly Paper[]
  /** By resolved path; a figure that is not in it gets a stand-in. */
  readonly pictures: ReadonlyMap<SourcePath, Picture>
  /** Path below `public/assets/` → path below `dist/` with its content hash: `style.css` → `assets/style.1f0c….css`. */
  readonly assets: ReadonlyMap<string, string>
  readonly cards: Cards
}

/**
 * A page to render: `path` below `dist/`, such as `issues/81/index.html`. Of those that are many, the view, or the body of
 * a file, is a getter and made anew each time: who wants one of thousands makes one.
 */
export type Page = {readonly path: string; readonly template: string; readonly view: object}
export type File = {readonly path: string; readonly body: string | Uint8Array}
/** What a template makes of a view, as text. */
export type Render = (template: string, view: object) => string
/**
 * Given one at a time where there may be many: all pages of an archive together would fill the memory.
 * `render` is for what goes into a file as text, such as the HTML in a feed; pages are rendered by who asks for them.
 */
export type Output = (site: Site, render: Render) => Files

export type Files = Iterable<Page | File> & {
  /** One of many by its place among them, where the others need not be gone through for it. */
  readonly at?: (index: number) => Page | File | null
}
