import type {EntryRef, Paper} from '../../model/site.js'
import type {Context} from './context.js'
import {entryTitle} from './entry.js'
import {type ScriptData, scriptData} from './script-data.js'
import {venueName} from './venue.js'

/**
 * A paper for machines: one schema.org `Review` by each recommendation, of one `ScholarlyArticle`.
 * Says what the recommenders said and nothing else; what is unknown, or was inferred, is left out.
 */
export function paperData(context: Context, paper: Paper): ScriptData | null {
  const {site, routes, words} = context
  const [newest] = paper.entries
  if (newest === undefined) return null
  const href = routes.absolute(routes.paper(paper.slug))
  const article = {
    '@type': 'ScholarlyArticle',
    '@id': `${href}#paper`,
    name: entryTitle(context, newest).text,
    url: paper.links.find(({label}) => label === 'paper')?.url,
    author: paper.authors.length === 0 ? undefined : paper.authors.map(name => ({'@type': 'Person', name})),
    keywords: paper.tags.length === 0 ? undefined : paper.tags,
    publication:
      paper.venue === null || paper.venue.inferred
        ? undefined
        : {'@type': 'PublicationEvent', name: venueName(paper.venue)}
  }
  return scriptData({'@context': 'https://schema.org', '@graph': [article, ...paper.entries.map(review)]})

  function review({issue, entry}: EntryRef): object {
    return {
      '@type': 'Review',
      itemReviewed: {'@id': `${href}#paper`},
      author: entry.recommenders.length === 0 ? undefined : entry.recommenders.map(name => ({'@type': 'Person', name})),
      reviewBody: entry.lead === '' ? undefined : entry.lead,
      datePublished: issue.date,
      inLanguage: site.settings.language,
      isPartOf: {
        '@type': 'PublicationIssue',
        issueNumber: issue.number,
        name: words.issueTitle(issue.number, issue.title),
        url: routes.absolute(routes.issue(issue.number))
      }
    }
  }
}
