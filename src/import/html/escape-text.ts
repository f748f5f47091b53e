/**
 * Words of a page so that whoever reads Markdown sees these very words. Addresses stay as they are. Square brackets alone
 * mean nothing and stay too: `[ 自然语言处理 ]` is how digests write a section.
 */
export function escapeText(text: string, markdown = false): string {
  return text
    .split(/((?:https?:\/\/|www\.)[^\s，、；;。<>（）“”《》]+)/i)
    .map((piece, index) => (index % 2 === 1 ? piece.replace(/\*/g, '%2A') : escapeWords(piece, markdown)))
    .join('')
}

/** What would begin something at the beginning of a line. */
export function escapeLineStart(text: string): string {
  return text.replace(/^(?=#|>|~{3}|={3})|^(?=[-_+]{3}|-\s*$)/, '\\').replace(/^\+(?=\s)/, '\\+')
}

function escapeWords(text: string, markdown: boolean): string {
  const escaped = text
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replace(/[*`]/g, '\\$&')
    .replace(/\](?=[([])/g, '\\]')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/~~/g, '\\~\\~')
  return markdown ? escaped.replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_').replace(/\$/g, '\\$') : escaped
}
