import type {Claim} from '../../src/content/lines/claims.js'

/** What a reader sees of HTML: no tags, entities decoded, each run of white space one blank. */
export function plainText(html: string): string {
  const text = html
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, decimal: string) => String.fromCodePoint(Number(decimal)))
    .replace(/&(lt|gt|quot|apos|nbsp);/g, (_, name: string) => entities[name] ?? '')
    .replace(/&amp;/g, '&')
  return text.replace(/\s+/g, ' ').trim()
}

const entities: Readonly<Record<string, string>> = {lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' '}

/** Paragraphs and list items in order; an item that holds a paragraph counts once. */
export function paragraphsOf(html: string): string[] {
  return [...html.matchAll(/<(p|li)(?:\s[^>]*)?>(?!\s*<p[\s>])([\s\S]*?)<\/\1>/g)].map(match =>
    plainText(match[2] ?? '')
  )
}

/** Runs in bold as the reader sees them: neighbours with nothing between are one. */
export function boldRunsOf(html: string): string[] {
  const joined = html.replace(/<\/strong>(\s*)<strong>/g, '$1')
  return [...joined.matchAll(/<strong>([\s\S]*?)<\/strong>/g)].map(match => plainText(match[1] ?? ''))
}

/** `"LINE KIND"` of each non-blank line; a line claimed never, or twice, shows as `nothing`, or with all its kinds. */
export function claimsByLine(text: string, claims: readonly Claim[]): Map<number, string> {
  const kinds = new Map<number, string[]>()
  for (const {line, kind} of claims) kinds.set(line, [...(kinds.get(line) ?? []), kind])
  const lines = text.split('\n').flatMap((line, index) => (/\S/.test(line) ? [index + 1] : []))
  return new Map(lines.map(line => [line, kinds.get(line)?.join(' + ') ?? 'nothing']))
}
