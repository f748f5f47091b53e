import type {LinkRecord} from './link-record.js'

export type LinkState = 'alive' | 'dead' | 'unknown'

/**
 * What a record says of its link. Only who knows that there is nothing is believed: a server that says 404 or 410, or a
 * name service that says that the host is gone. Others (403, 429, 5xx, silence) may think otherwise of a reader.
 */
export function linkState({answer}: Pick<LinkRecord, 'answer'>): LinkState {
  if (answer === 404 || answer === 410 || answer === 'no host') return 'dead'
  return typeof answer === 'number' && answer >= 200 && answer < 300 ? 'alive' : 'unknown'
}
