import type {Entry, Issue} from '../model/issue.js'
import type {FacetValues} from './facet-values.js'

/** An entry and where it stands, before its paper is known. */
export type Member = {
  readonly issue: Issue
  readonly entry: Entry
  /** 1-based, within the issue. */
  readonly position: number
  readonly values: FacetValues
}
