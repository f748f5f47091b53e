import {createRoutes} from '../../../site/routes.js'
import type {Texts} from '../../words/words.js'
import {type AssetsView, assetsView} from '../assets.js'
import type {Context} from '../context.js'
import type {FeedEntry} from './feed-entry.js'
import type {Feed} from './feed-of.js'
import {tagUri} from './tag-uri.js'

/** A feed with what is in it. Every address is absolute, but for those of style sheets. */
export type FeedView = {
  readonly words: Texts
  readonly id: string
  readonly language: string
  readonly feed: Feed
  readonly site: {readonly title: string; readonly href: string}
  readonly icon: string | null
  /** Midnight UTC of the newest entry's day. */
  readonly updated: string
  /** For those who open it in a browser. */
  readonly styles: AssetsView['styles']
  /** The page that explains feeds. */
  readonly about: string
  /** Newest first, never empty. */
  readonly entries: readonly FeedEntry[]
}

/** @param context with absolute routes */
export function feedView(context: Context, feed: Feed, entries: readonly FeedEntry[]): FeedView {
  const {site, routes, words} = context
  const {settings} = site
  const icon = site.assets.get('icon-512.png')
  // Of the host that serves the feed, which may be a copy of the site elsewhere: a browser lets no other in.
  const here = {...context, routes: createRoutes(settings)}
  return {
    words: words.text,
    id: tagUri(settings, feed.name),
    language: settings.language,
    feed,
    site: {title: settings.title, href: routes.home()},
    icon: icon === undefined ? null : routes.file(icon),
    updated: entries[0]?.date ?? '',
    styles: assetsView(here, ['feeds']).styles,
    about: routes.feeds(),
    entries
  }
}
