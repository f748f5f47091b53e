import type {EntryRef} from '../../../model/site.js'
import {permanentName} from '../../../site/permanent-name.js'
import type {Context} from '../context.js'
import {entryHref} from '../entries/card.js'
import {entryTitle} from '../entries/entry.js'
import {excerpt} from '../excerpt.js'
import {firstPicture} from '../figures/first-picture.js'
import {middling} from '../figures/picture.js'
import {textOf} from '../text.js'
import type {FeedEntry} from './feed-entry.js'
import {tagUri} from './tag-uri.js'

/**
 * A recommendation: of a paper that is recommended again, readers are told again.
 *
 * @param context with absolute routes
 */
export function paperFeedEntry(context: Context, ref: EntryRef, content: string): FeedEntry {
  const {site, routes, words, facetOf} = context
  const {issue, entry} = ref
  const picture = firstPicture(context, ref)
  const summary = excerpt(entry.lead, 300)
  const paper = entry.links.find(({label}) => label === 'paper')?.url
  return {
    id: tagUri(site.settings, `issues/${issue.number}/${permanentName(ref)}`),
    title: entryTitle(context, ref),
    href: entryHref(context, ref),
    date: `${issue.date}T00:00:00Z`,
    day: words.date(issue.date),
    authors: ref.values.recommender.map(({key, name}) => {
      const facet = facetOf('recommender', key)
      return {name, href: facet && routes.facet('recommender', facet.slug)}
    }),
    tags: ref.values.tag.map(({name}) => name),
    summary: summary === null ? null : textOf(summary, site.settings.language),
    // Letters of other scripts are percent-encoded, as an address in JSON must be.
    paper: paper !== undefined && URL.canParse(paper) ? new URL(paper).href : null,
    image: picture && routes.file(middling(picture).path),
    content
  }
}
