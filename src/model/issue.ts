import type {Place} from './diagnostic.js'
import type {LabelId} from './labels.js'

declare const brand: unique symbol
type Branded<T, Name extends string> = T & {readonly [brand]: Name}

/** One path segment of a public address: lower case, letters of any script, digits, `-` and `.`. */
export type Slug = Branded<string, 'slug'>
/** Safe HTML. Only `content/` makes it from Markdown; only it may be printed unescaped. */
export type Html = Branded<string, 'html'>
/** `YYYY-MM-DD`, a real calendar day. */
export type IsoDate = Branded<string, 'iso-date'>
/** A path below the site's root, with `/`, such as `content/issues/0081.md`. */
export type SourcePath = Branded<string, 'source-path'>

/** Where a paper appeared, was accepted, or won. */
export type Venue = {
  /** Id in the venue table, or the slug of the name if the table does not know it. */
  readonly id: string
  /** As stated by the recommender, such as `SIGKDD`. */
  readonly name: string
  readonly year: number | null
  /** Read from prose, not stated in a field of its own. */
  readonly inferred: boolean
  readonly place: Place
}

export type Link = {
  readonly label: LabelId
  /** The label in the editor's words, such as `源码链接`. */
  readonly text: string
  readonly url: string
  readonly place: Place
}

export type Figure = {
  /** An absolute URL (proxy wrappers undone), or the path as written, relative to the issue file. */
  readonly source: string
  /** As the editor wrote it; `''` where it says nothing (`640`, `?`). */
  readonly alt: string
  /** Plain text. Figures that share one caption carry it each. */
  readonly caption: string | null
  readonly place: Place
  /** Its host does not have the picture any more; only a build knows, from the lock file. */
  readonly gone?: true
}

/** One recommendation of one paper inside one issue. */
export type Entry = {
  /** The permanent id an editor fixed with `id:`. */
  readonly id: string | null
  /** `null` where the title is an image. */
  readonly title: string | null
  readonly titleImage: Figure | null
  /** Handles without `@`. */
  readonly recommenders: readonly string[]
  readonly tags: readonly string[]
  readonly venue: Venue | null
  /** A venue the paper was only submitted to. */
  readonly submitted: Venue | null
  readonly section: string | null
  readonly authors: readonly string[]
  readonly links: readonly Link[]
  readonly figures: readonly Figure[]
  readonly summary: Html
  /** The sentences set in bold, as plain text; empty if there are none. */
  readonly keyPoints: readonly string[]
  /** The key points as one text, else the first sentence of the summary. */
  readonly lead: string
  readonly place: Place
}

export type Issue = {
  readonly file: SourcePath
  readonly number: number
  readonly title: string
  readonly date: IsoDate
  /** Where it first appeared. */
  readonly source: string | null
  readonly description: string | null
  readonly editors: readonly string[]
  readonly draft: boolean
  /** A figure's path, relative to the issue file, that stands for the issue. */
  readonly cover: string | null
  readonly intro: Html
  readonly entries: readonly Entry[]
  /** Where the headline stands. */
  readonly place: Place
}

/** An issue as read: what an editor left out is `null`, and an error says so. */
export type IssueDraft = Omit<Issue, 'number' | 'title' | 'date'> & {
  readonly number: number | null
  readonly title: string | null
  readonly date: IsoDate | null
}

/** What a source line is; every non-blank line has exactly one claim. */
export type ClaimKind =
  | 'front matter'
  | 'headline'
  | 'byline'
  | 'number'
  | 'introduction'
  | 'section label'
  | 'banner'
  | 'title'
  | 'recommender'
  | 'tag'
  | 'venue'
  | 'authors'
  | 'id'
  | 'summary'
  | 'figure'
  | 'caption'
  | 'poster'
  | 'link label'
  | 'link'
  | 'comment'
  | 'boilerplate'
  | 'unknown'
