import type {Text} from '../text.js'

/** What a feed tells of an issue, or of one recommendation of a paper; every address is absolute. */
export type FeedEntry = {
  /** Permanent: no title is part of it. */
  readonly id: string
  readonly title: Text
  readonly href: string
  /** Midnight UTC of the day of its issue, for machines. */
  readonly date: string
  readonly day: string
  /** Who wrote it, and their pages. The authors of a paper are named in the content. */
  readonly authors: readonly {readonly name: string; readonly href: string | null}[]
  readonly tags: readonly string[]
  readonly summary: Text | null
  /** The paper itself, elsewhere. */
  readonly paper: string | null
  /** The picture that stands for it. */
  readonly image: string | null
  /** The whole of it, as HTML. */
  readonly content: string
}
