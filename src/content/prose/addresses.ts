import {type Message, message} from '../../model/message.js'

/** Only these are published. */
const schemes = ['http', 'https', 'mailto']

export type AddressFault = 'link/forbidden-scheme' | 'link/invalid-url' | 'markdown/relative-link'

/** A link's address as it may be published, or what is wrong with it. */
export function safeAddress(address: string): {readonly url: string} | {readonly fault: AddressFault} {
  // Browsers ignore blanks and control characters inside a scheme: `java\nscript:`.
  const url = [...address.trim()].filter(char => char > ' ' && char !== '\u007f').join('')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase()
  if (!scheme) return {fault: 'markdown/relative-link'}
  if (!schemes.includes(scheme)) return {fault: 'link/forbidden-scheme'}
  if (scheme === 'mailto') return {url}
  const host = /^https?:\/\/(?:[^/?#]*@)?([^/?#]*)/i.exec(url)?.[1] ?? ''
  const whole = URL.canParse(url) && /^(\[[0-9a-f:.]+\]|[^:[\]]+)(:\d+)?$/i.test(host)
  return whole ? {url} : {fault: 'link/invalid-url'}
}

export function explainFault(fault: AddressFault, address: string): Message {
  const shown = address.length > 80 ? `${address.slice(0, 79)}…` : address
  switch (fault) {
    case 'link/forbidden-scheme':
      return message`Unexpected address \`${shown}\`, expected one that begins with https://, http:// or mailto:`
    case 'link/invalid-url':
      return message`Unexpected address \`${shown}\`, expected one such as https://example.org/page`
    case 'markdown/relative-link':
      return message`Unexpected relative address \`${shown}\`, expected a whole one beginning with https://`
  }
}
