/**
 * Calls `see` with every attribute that names or identifies something: `id href src srcset action poster content`.
 * A scanner for markup that this build wrote, not a parser: it knows quotes, comments and the elements whose
 * text is no markup, and looks at no byte twice.
 */
export function scanHtml(html: string, see: (name: string, value: string) => void): void {
  let at = html.indexOf('<')
  while (at !== -1) {
    if (html.startsWith('<!--', at)) at = after(html, '-->', at)
    else if (isLetter(html.charCodeAt(at + 1))) at = scanTag(html, at + 1, see)
    else at += 1
    at = html.indexOf('<', at)
  }
}

function scanTag(html: string, start: number, see: (name: string, value: string) => void): number {
  let at = skip(html, start, inName)
  const tag = html.slice(start, at)
  for (;;) {
    at = skip(html, at, betweenNames)
    if (at >= html.length || html.charCodeAt(at) === greater) break
    const nameStart = at
    at = skip(html, at, inName)
    const nameEnd = at
    at = skip(html, at, isBlank)
    if (html.charCodeAt(at) !== equals) continue
    at = skip(html, at + 1, isBlank)
    const quote = html.charAt(at)
    const quoted = quote === '"' || quote === "'"
    const valueStart = quoted ? at + 1 : at
    const found = quoted ? html.indexOf(quote, valueStart) : skip(html, at, inBareValue)
    const valueEnd = found === -1 ? html.length : found
    at = quoted ? valueEnd + 1 : valueEnd
    const name = html.slice(nameStart, nameEnd)
    if (seen.has(name)) see(name, html.slice(valueStart, valueEnd))
  }
  return rawText.has(tag) ? after(html, `</${tag}`, at) : at + 1
}

const seen = new Set(['id', 'href', 'src', 'srcset', 'action', 'poster', 'content'])
const rawText = new Set(['script', 'style', 'textarea', 'title'])

const greater = 0x3e
const equals = 0x3d
const slash = 0x2f

function skip(html: string, start: number, passes: (code: number) => boolean): number {
  let at = start
  while (at < html.length && passes(html.charCodeAt(at))) at += 1
  return at
}

function inName(code: number): boolean {
  return !isBlank(code) && code !== equals && code !== greater && code !== slash
}

function betweenNames(code: number): boolean {
  return isBlank(code) || code === slash
}

function inBareValue(code: number): boolean {
  return !isBlank(code) && code !== greater
}

function isBlank(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d)
}

function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
}

function after(html: string, end: string, from: number): number {
  const at = html.indexOf(end, from)
  return at === -1 ? html.length : at + end.length
}
