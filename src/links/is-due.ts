import type {IsoDate} from '../model/issue.js'
import type {LinkRecord} from './link-record.js'
import {linkState} from './link-state.js'

/** Whether a link is to be asked again: what lives after a month, what is dead after a week, what is unknown next day. */
export function isDue(record: LinkRecord | null, today: IsoDate): boolean {
  if (record === null) return true
  const age = (Date.parse(today) - Date.parse(record.asked)) / (24 * 60 * 60 * 1000)
  // A day in the future was never asked.
  return age < 0 || age >= days[linkState(record)]
}

const days = {alive: 30, dead: 7, unknown: 1} as const
