import type {Issue} from '../model/issue.js'
import type {FacetKind, FacetValue} from '../model/site.js'
import {facetValues} from './facet-values.js'
import {type Identity, identityOf} from './identity.js'
import type {Member} from './member.js'

/** What one issue tells alone, entry by entry. */
export type IssueParts = {
  readonly members: readonly Member[]
  readonly identities: readonly Identity[]
  readonly values: Readonly<Record<FacetKind, readonly (readonly FacetValue[])[]>>
}

export function issueParts(issue: Issue): IssueParts {
  const members = issue.entries.map((entry, index): Member => {
    return {issue, entry, position: index + 1, values: facetValues(issue, entry)}
  })
  return {
    members,
    identities: members.map(identityOf),
    values: {
      tag: members.map(({values}) => values.tag),
      recommender: members.map(({values}) => values.recommender),
      venue: members.map(({values}) => values.venue),
      year: members.map(({values}) => values.year)
    }
  }
}
