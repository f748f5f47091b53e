import type {Link, Venue} from '../model/issue.js'
import {type LabelId, labels} from '../model/labels.js'
import type {Paper} from '../model/site.js'
import type {Member} from './member.js'

export type PaperFacts = Pick<Paper, 'title' | 'authors' | 'venue' | 'links'> & {
  /** The keys of tags; how they are spelt, the whole archive tells. */
  readonly tags: readonly string[]
}

/** What the recommendations of a paper, newest first, say about it together; where they differ, the newest is right. */
export function paperFacts(members: readonly Member[]): PaperFacts {
  const entries = members.map(({entry}) => entry)
  const venues = entries.map(({venue}) => venue).filter(venue => venue !== null)
  return {
    title: entries.find(({title}) => title !== null)?.title ?? null,
    authors: entries.find(({authors}) => authors.length > 0)?.authors ?? [],
    venue: stated(venues) ?? venues[0] ?? null,
    tags: [...new Set(members.flatMap(({values}) => values.tag.map(({key}) => key)))],
    links: linksOf(entries.flatMap(({links}) => links))
  }
}

function stated(venues: readonly Venue[]): Venue | undefined {
  return venues.find(({inferred}) => !inferred)
}

/** Each address once, in the order of the label table: paper links first. */
function linksOf(links: readonly Link[]): readonly Link[] {
  const byAddress = new Map<string, Link>()
  for (const link of links) {
    const address = link.url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
    if (!byAddress.has(address)) byAddress.set(address, link)
  }
  return [...byAddress.values()].sort((a, b) => order(a.label) - order(b.label))
}

const ids = Object.keys(labels)

function order(label: LabelId): number {
  return ids.indexOf(label)
}
