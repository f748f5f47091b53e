import type {IsoDate} from '../model/issue.js'

export function isDay(value: unknown): value is IsoDate {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
}
