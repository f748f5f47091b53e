import type {AuthoredFigure} from './authored.js'

/** `![what it shows](where "what it tells")` */
export function writeFigure({source, alt, caption}: AuthoredFigure): string {
  const title = caption === null ? '' : ` "${caption.replace(/["\\]/g, '\\$&')}"`
  return `![${alt.replace(/\\(?=[!-/:-@[-`{-~]|$)|[[\]]/g, '\\$&')}](${target(source)}${title})`
}

function target(source: string): string {
  const escaped = source.replace(/\\(?=[!-/:-@[-`{-~]|$)|[<>]/g, '\\$&')
  const balanced = /^[^()]*(?:\([^()]*\)[^()]*)*$/.test(source)
  const safe = balanced ? escaped : escaped.replace(/[()]/g, '\\$&')
  return /\s|^$/.test(source) ? `<${safe}>` : safe
}
