import type {Site} from '../../../model/site.js'

/** Whether there is something to count, and the site wants it counted. */
export function hasStatistics({settings, papers}: Site): boolean {
  return settings.outputs.statistics && papers.length > 0
}
