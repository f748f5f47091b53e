import type {Card} from '../../../model/card.js'
import type {Picture} from '../../../model/site.js'
import type {Meta} from '../../citing/highwire.js'
import {type AssetsView, assetsView, type PagePart} from '../assets.js'
import type {Context} from '../context.js'
import {excerpt} from '../excerpt.js'
import {type FeedSubject, feedOf} from '../feeds/feed-of.js'
import {middling} from '../figures/picture.js'
import {contentPolicy} from './content-policy.js'
import {ground} from './ground.js'
import {type NavigationItem, navigation} from './navigation.js'
import {type SearchLink, searchLink} from './search-link.js'

/** What surrounds every page. */
export type LayoutView = {
  readonly language: string
  /** Of the document, with the name of the site. */
  readonly title: string
  readonly description: string | null
  /** Absolute; `null` for a page that search engines should leave alone. */
  readonly canonical: string | null
  readonly policy: string
  readonly site: {readonly title: string; readonly description: string; readonly href: string; readonly facts: string}
  /** The home page wears the site's title as its heading. */
  readonly isHome: boolean
  readonly navigation: readonly NavigationItem[]
  readonly assets: AssetsView
  readonly manifest: string
  /** The colour of the page, for the frame around it. */
  readonly ground: {readonly light: string; readonly dark: string}
  /** Figures of the page open in the dialog. */
  readonly dialog: boolean
  /** Those that belong to the page first, and the site's own. */
  readonly feeds: readonly {readonly href: string; readonly type: string; readonly title: string}[]
  /** The page of all feeds. */
  readonly subscribe: string | null
  /** Where a reader finds what they starred. */
  readonly shelf: string | null
  readonly search: SearchLink | null
  readonly latest: string | null
  readonly previous: string | null
  readonly next: string | null
  readonly metas: readonly Meta[]
  readonly card: ShareCard
}

/** What is shown where the page is shared (Open Graph); addresses are absolute. */
export type ShareCard = {
  readonly type: 'website' | 'article'
  readonly title: string
  readonly locale: string
  readonly published: string | null
  readonly image: ShareImage | null
}

type ShareImage = {
  readonly url: string
  readonly type: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

/** What a page says of itself. */
export type PageFacts = {
  readonly href: string
  /** `null`: the site's own. */
  readonly title: string | null
  readonly description: string | null
  /** Another address that stands for the page; `null` for a page that is not to be found. */
  readonly canonical?: string | null
  readonly previous?: string | null
  readonly next?: string | null
  /** The day on which it appeared. */
  readonly published?: string | null
  /** The share picture of the page; else it shows that of the site, and a site without any the picture below. */
  readonly card?: Card | null
  readonly picture?: Picture | null
  /** What its feeds are of, beside that of all issues. */
  readonly feeds?: readonly FeedSubject[]
  /** What its head says to reference managers. */
  readonly metas?: readonly Meta[]
  /** What it has that most pages have not, such as figures that open in full. */
  readonly parts?: readonly PagePart[]
}

export function layoutView(context: Context, page: PageFacts): LayoutView {
  const {site, routes} = context
  const {title, description, language} = site.settings
  const canonical = page.canonical === undefined ? page.href : page.canonical
  const feeds = [...(page.feeds ?? []), 'issues' as const].flatMap(subject => feedOf(context, subject) ?? [])
  return {
    language,
    title: page.title === null ? title : `${page.title} · ${title}`,
    description: excerpt(page.description ?? ''),
    canonical: canonical === null ? null : routes.absolute(canonical),
    policy: contentPolicy,
    site: {title, description, href: routes.home(), facts: facts(context)},
    isHome: page.href === routes.home(),
    navigation: navigation(context, page.href),
    assets: assetsView(context, page.parts ?? []),
    manifest: routes.manifest(),
    ground,
    dialog: page.parts?.includes('figures') ?? false,
    feeds: feeds.flatMap(({atom, json, label}) => [
      {href: atom, type: 'application/atom+xml', title: label},
      {href: json, type: 'application/feed+json', title: label}
    ]),
    subscribe: feeds.length === 0 ? null : routes.feeds(),
    shelf: site.settings.outputs.shelf ? routes.shelf() : null,
    search: searchLink(context),
    latest: site.issues.length === 0 ? null : routes.latest(),
    previous: page.previous ?? null,
    next: page.next ?? null,
    metas: page.metas ?? [],
    card: shareCard(context, page)
  }
}

const locales = {'zh-Hans': 'zh_CN', en: 'en_GB'} as const

function shareCard({site, routes}: Context, facts: PageFacts): ShareCard {
  const {published, picture} = facts
  const title = facts.title ?? site.settings.title
  const file = facts.card ?? site.cards.site ?? (picture ? {...middling(picture), alt: title} : null)
  return {
    type: published ? 'article' : 'website',
    title,
    locale: locales[site.settings.language],
    published: published ?? null,
    image: file && {
      url: routes.absolute(routes.file(file.path)),
      type: `image/${(/[^.]+$/.exec(file.path)?.[0] ?? '').replace('jpg', 'jpeg').replace('svg', 'svg+xml')}`,
      width: file.width,
      height: file.height,
      alt: file.alt
    }
  }
}

function facts({site, words}: Context): string {
  const count = [words.issues(site.issues.length), words.papers(site.papers.length)]
  return count.join(' · ')
}
