import type {Entry, Figure, Issue, Link} from '../model/issue.js'

/** The language of keys: `推荐` or `Recommended by`. */
export type KeyLanguage = 'zh' | 'en'

/** A piece of a text, with an empty line before it. */
export type Block =
  /** Markdown that is to be read as words, whatever its lines look like. */
  | {readonly kind: 'prose'; readonly text: string}
  | ({readonly kind: 'figure'} & AuthoredFigure)
  /** Lines that are written as they stand. */
  | {readonly kind: 'raw'; readonly text: string}

export type AuthoredFigure = Pick<Figure, 'source' | 'alt' | 'caption'>
export type AuthoredVenue = {readonly name: string; readonly year: number | null}

/** An entry as an editor writes it: an `Entry` whose summary is Markdown, its figures where they stand. */
export type AuthoredEntry = Pick<Entry, 'id' | 'title' | 'recommenders' | 'tags' | 'section' | 'authors'> & {
  readonly titleImage: AuthoredFigure | null
  /** Stated ones only; what prose tells is inferred again. */
  readonly venue: AuthoredVenue | null
  readonly submitted: AuthoredVenue | null
  readonly links: readonly Omit<Link, 'place'>[]
  readonly body: readonly Block[]
  /** Of these what is not known stands there empty, for an editor to fill in. */
  readonly asked?: readonly ('title' | 'recommender' | 'tags' | 'venue' | 'authors' | 'code')[]
}

/** What stands between the `---` lines; what is `null`, empty or false is left out. */
export type AuthoredMatter = Pick<Issue, 'source' | 'description' | 'editors' | 'draft' | 'cover'> & {
  readonly number: number | null
  readonly title: string | null
  readonly date: string | null
}

export type AuthoredIssue = AuthoredMatter & {
  readonly intro: readonly Block[]
  readonly entries: readonly AuthoredEntry[]
}
