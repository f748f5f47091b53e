/** Code within a line, in as many backticks as it takes. */
export function codeSpan(text: string): string {
  const words = text.replace(/[\s\u00a0]+/g, ' ').trim()
  if (words === '') return ''
  const fence = '`'.repeat(1 + Math.max(0, ...[...words.matchAll(/`+/g)].map(([run]) => run.length)))
  return fence.length > 1 ? `${fence} ${words} ${fence}` : `\`${words}\``
}
