/** Interface languages; each has one file in `outputs/words/`. */
export type Language = 'zh-Hans' | 'en'

/** The optional parts of a site, each of which `outputs:` in content/site.yaml turns off. */
export type OutputName =
  | 'papers'
  | 'tags'
  | 'recommenders'
  | 'venues'
  | 'years'
  | 'figures'
  | 'search'
  | 'cards'
  | 'shelf'
  | 'statistics'
  | 'feed'
  | 'sitemap'
  | 'citations'
  | 'data'

/** The facts of one site, from content/site.yaml; every default is filled in. */
export type Settings = {
  readonly title: string
  readonly description: string
  /** Scheme and host, no trailing slash: `https://papers.example.org`. */
  readonly address: string
  /** Begins and ends with `/`. */
  readonly base: string
  /** Where the site was first published, if that was elsewhere: `https://old.example.org/reading/`. Feed ids keep to it. */
  readonly firstAddress: string | null
  readonly language: Language
  readonly navigation: readonly {readonly text: string; readonly href: string}[]
  readonly outputs: Readonly<Record<OutputName, boolean>>
  /** Issues in the feed, newest first. */
  readonly feedLength: number
  readonly figures: {
    /** Pixels, ascending. */
    readonly widths: readonly number[]
    readonly formats: readonly FigureFormat[]
    /** 1–100. */
    readonly quality: number
    /** 0 (fast) – 6 (small). */
    readonly effort: number
  }
}

/** Best first: readers get the first that their browser knows. */
export type FigureFormat = 'avif' | 'webp'
