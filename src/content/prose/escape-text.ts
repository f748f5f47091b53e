/** How much of a text is escaped: nothing, what would begin a block, every mark that may mean something, all punctuation. */
export type Escapes = 'none' | 'start' | 'marks' | 'all'

/** What no HTML of ours holds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Text as Markdown. `atStart`: it begins a block. */
export function escapeText(text: string, escapes: Escapes, atStart: boolean): string {
  const escaped = escapes === 'all' ? text.replace(/[!-/:-@[-`{-~]/g, '\\$&') : marked(text, escapes)
  const visible = escaped
    .replace(forbidden, '')
    .replace(/[\u00a0\u200b-\u200f\u2028-\u202f\u2060\ufeff\t\n\r]/g, entityOf)
  return atStart && (escapes === 'start' || escapes === 'marks') ? escapeStart(visible) : visible
}

function marked(text: string, escapes: Escapes): string {
  const plain = text.replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\').replace(/&(?=#?\w+;)/g, '\\&')
  if (escapes !== 'marks') return plain
  return plain.replace(/\\\\|[*_`[\]<~$^|]|\\&/g, mark => (mark.length > 1 ? mark : `\\${mark}`))
}

/** What would begin a heading, a list, a quote, a rule, a fence or a table. */
function escapeStart(text: string): string {
  return text.replace(/^(\d{1,9})([.)])/, '$1\\$2').replace(/^[#>+=|~`:[<_*-]/, '\\$&')
}

function entityOf(char: string): string {
  return char === '\u00a0' ? '&nbsp;' : `&#x${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()};`
}
