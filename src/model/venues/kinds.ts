import type {VenueRow} from './row.js'

type NewRow = (name: string, fullName: string, ...aliases: readonly string[]) => VenueRow

export const conference = rowOf('conference')
export const journal = rowOf('journal')
export const workshop = rowOf('workshop')
export const preprint = rowOf('preprint')

function rowOf(kind: VenueRow['kind']): NewRow {
  return (name, fullName, ...aliases) => ({name, kind, fullName, aliases})
}
