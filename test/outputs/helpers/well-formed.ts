/**
 * What is wrong with an XML text, or `null`: tags that do not pair, bare `&` and `<`, unknown entities, two roots,
 * forbidden characters. Enough for what our templates could get wrong; no parser.
 */
export function malformed(xml: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const control = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.exec(xml)
  if (control !== null) return `forbidden character at ${control.index}`
  const open: string[] = []
  let roots = 0
  const body = xml.replace(/^<\?xml[^?]*\?>\s*(?:<\?xml-stylesheet( [a-z]+="[^"<&]*")*\?>\s*)*/, '')
  for (const [token] of body.matchAll(/<[^>]*>|[^<]+|</g)) {
    if (!token.startsWith('<')) {
      if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(token)) return `bare ampersand in ${token}`
      continue
    }
    const tag =
      /^<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<&]*(?:&(?:amp|lt|gt|quot|apos|#\d+);[^"<&]*)*")*)\s*(\/?)>$/.exec(
        token
      )
    if (tag === null) return `no tag: ${token}`
    const [, closing, name = '', , empty] = tag
    if (closing) {
      if (open.pop() !== name) return `unexpected ${token}`
    } else {
      if (open.length === 0) roots += 1
      if (!empty) open.push(name)
    }
  }
  if (open.length > 0) return `never closed: ${open.join(' ')}`
  return roots === 1 ? null : `${roots} roots`
}
