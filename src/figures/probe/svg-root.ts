/** The root element's opening tag: where it stands in the text, its name, and its attributes by name. */
export type SvgRoot = {
  readonly start: number
  readonly end: number
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
}

/** `null` where the text is no SVG, or its beginning is longer than any that a person or tool has reason to write. */
export function svgRoot(text: string): SvgRoot | null {
  const head = text.slice(0, 65_536)
  const start = prologueOf(head).length
  const tag = /^<((?:[\w-]+:)?svg)(?=[\s>/])((?:[^>"']|"[^"]*"|'[^']*')*)>/.exec(head.slice(start))
  if (!tag) return null
  const pairs = (tag[2] ?? '').matchAll(/(?<=\s)([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)
  const attributes = new Map([...pairs].map(([, name = '', double, single]) => [name, double ?? single ?? '']))
  return {start, end: start + tag[0].length, name: tag[1] ?? '', attributes}
}

/** Declaration, comments and document type before the root element. */
export function prologueOf(text: string): string {
  return /^\s*(?:<\?[^>]*\?>\s*|<!--.*?-->\s*|<!DOCTYPE[^>[]*>\s*)*/s.exec(text)?.[0] ?? ''
}
