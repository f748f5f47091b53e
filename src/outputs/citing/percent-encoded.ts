import {plain} from './plain.js'

/** An address that no format takes for more than an address; what is encoded stays as it is. */
export function percentEncoded(url: string): string {
  return plain(url).replace(/[\\{}"<>^`| ]|[^ -~]/gu, character => encodeURIComponent(character))
}
