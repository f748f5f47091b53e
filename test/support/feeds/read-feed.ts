import {Readable} from 'node:stream'
import FeedParser from 'feedparser'
import {parseAtomFeed, parseJsonFeed} from 'feedsmith'

/** What a feed reader makes of a feed. */
export type ReadFeed = {
  readonly title: string
  readonly page: string
  readonly items: readonly ReadItem[]
}

export type ReadItem = {
  readonly id: string
  readonly title: string
  readonly url: string
  /** Milliseconds. */
  readonly date: number
  readonly authors: readonly string[]
  readonly tags: readonly string[]
  readonly summary: string
  readonly html: string
}

/** feedsmith, of an Atom feed. */
export function readAtom(text: string): ReadFeed {
  const feed = parseAtomFeed(text)
  const alternate = (links: typeof feed.links) => links?.find(({rel}) => rel === 'alternate')?.href ?? ''
  return {
    title: feed.title?.value ?? '',
    page: alternate(feed.links),
    items: (feed.entries ?? []).map(entry => ({
      id: entry.id ?? '',
      title: entry.title?.value ?? '',
      url: alternate(entry.links),
      date: Date.parse(entry.published ?? ''),
      authors: (entry.authors ?? []).map(({name}) => name ?? ''),
      tags: (entry.categories ?? []).map(({term}) => term ?? ''),
      summary: entry.summary?.value ?? '',
      html: entry.content?.value ?? ''
    }))
  }
}

/** feedsmith, of a JSON Feed. */
export function readJson(text: string): ReadFeed {
  const feed = parseJsonFeed(text)
  return {
    title: feed.title ?? '',
    page: feed.home_page_url ?? '',
    items: (feed.items ?? []).map(item => ({
      id: item.id ?? '',
      title: item.title ?? '',
      url: item.url ?? '',
      date: Date.parse(item.date_published ?? ''),
      authors: (item.authors ?? []).map(({name}) => name ?? ''),
      tags: item.tags ?? [],
      summary: item.summary ?? '',
      html: item.content_html ?? ''
    }))
  }
}

/** feedparser, of an Atom feed; it knows one author only. */
export async function readStream(text: string): Promise<ReadFeed> {
  const parser = new FeedParser({resume_saxerror: false, addmeta: false})
  const items: ReadItem[] = []
  for await (const item of Readable.from([Buffer.from(text)]).pipe(parser) as AsyncIterable<FeedParser.Item>) {
    items.push({
      id: item.guid,
      title: item.title,
      url: item.link,
      date: item.pubdate?.getTime() ?? Number.NaN,
      authors: item.author === null ? [] : [item.author],
      tags: item.categories,
      summary: item.summary ?? '',
      html: item.description ?? ''
    })
  }
  return {title: parser.meta.title, page: parser.meta.link, items}
}
