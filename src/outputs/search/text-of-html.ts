import type {Html} from '../../model/issue.js'

/** The words of safe HTML on one line. */
export function textOfHtml(html: Html): string {
  return html
    .replace(/<a [^>]*data-footnote-backref[^>]*>[^<]*<\/a>/g, '')
    .replace(/<(\/?[\w-]+)[^>]*>/g, (_, tag: string) => (inline.test(tag) ? '' : ' '))
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, character)
    .replace(/\s+/g, ' ')
    .trim()
}

const inline = /^\/?(?:a|b|code|del|em|i|ins|m\w+|s|span|strong|sub|sup)$/

function character(entity: string, hex?: string, decimal?: string, name?: string): string {
  if (hex) return String.fromCodePoint(Number.parseInt(hex, 16))
  return decimal ? String.fromCodePoint(Number(decimal)) : (named[name ?? ''] ?? entity)
}

const named: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"}
