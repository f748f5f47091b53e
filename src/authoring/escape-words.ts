/** Words of a title or a field, so that they are read, and shown by any Markdown viewer, as they are. */
export function escapeWords(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/\*/g, '\\*')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\[(?=[^\]]*\]\()/g, '\\[')
    .replace(/(?<=^|\s)(#+)$/, run => run.replaceAll('#', '\\#'))
}
