/** What the page of feeds, and a feed opened in a browser, say. */
export type FeedTexts = {
  readonly about: string
  readonly what: string
  readonly how: string
  readonly formats: string
  readonly wholeSite: string
  readonly issues: string
  readonly issuesAbout: string
  readonly papers: string
  readonly papersAbout: string
  readonly some: string
  readonly someAbout: string
  readonly all: string
  readonly allAbout: string
  /** The link on the page of a tag, recommender or venue. */
  readonly followPage: string
  /** Above a feed in a browser. */
  readonly kind: string
  readonly copyAddress: string
  readonly readOnSite: string
  readonly whatIsThis: string
  /** Before the link from a paper in a feed to its issue. */
  readonly from: string
}
