import type {Slug} from './issue.js'

/** What a share picture says: plain text, `''` for nothing. */
export type CardText = {
  /** At the head, opposite each other. */
  readonly site: string
  readonly head: string
  /** The number of an issue, set large beside its title: `第`, 81, `期`. */
  readonly mark: {readonly before: string; readonly number: number; readonly after: string} | null
  readonly title: string
  /** Below the title. */
  readonly facts: string
  /** The key points, as far as there is room for them. */
  readonly lead: string
}

/** A share picture that can be published: its name is known before it is drawn. */
export type Card = {
  /** Content address in the store. */
  readonly key: string
  /** Below `dist/`, such as `assets/cards/issue-81.0f3a5b7c9d1e.png`. */
  readonly path: string
  readonly width: number
  readonly height: number
  /** All that can be read in it. */
  readonly alt: string
}

/** The share pictures of a site; what has none shares that of its issue, and that of the site. */
export type Cards = {
  readonly site: Card | null
  /** By number. */
  readonly issues: ReadonlyMap<number, Card>
  readonly papers: ReadonlyMap<Slug, Card>
}
