import {jsonText} from '../json-text.js'
import type {FeedView} from './feed.js'
import type {FeedEntry} from './feed-entry.js'

/** A feed as JSON Feed 1.1; what is not known is left out. */
export function jsonFeed({feed, language, icon, words, entries}: FeedView): string {
  const whole = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.page,
    feed_url: feed.json,
    description: feed.description || undefined,
    user_comment: `${words.feeds.copyAddress} ${feed.json}`,
    icon: icon ?? undefined,
    language,
    items: entries.map(item)
  }
  return jsonText(whole)
}

function item({id, title, href, date, authors, tags, summary, paper, image, content}: FeedEntry): object {
  return {
    id,
    url: href,
    external_url: paper ?? undefined,
    title: title.text,
    content_html: content,
    summary: summary?.text,
    image: image ?? undefined,
    date_published: date,
    authors: authors.length === 0 ? undefined : authors.map(({name, href}) => ({name, url: href ?? undefined})),
    tags: tags.length === 0 ? undefined : tags
  }
}
