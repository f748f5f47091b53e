/**
 * A style sheet without comments and the blanks that only people need. Strings and addresses stay as they are, and a
 * comment between two words still parts them.
 */
export function slimSheet(text: string): string {
  return text
    .replace(token, (found, gap: string | undefined, at: number) => {
      if (gap === undefined) return found
      if (/(?<!\\)[{};,]$/.test(text.slice(Math.max(0, at - 2), at)) || /^[{}]?$/.test(text.charAt(at + gap.length)))
        return ''
      return /\s/.test(gap.replace(/\/\*[\s\S]*?\*\//g, '')) ? ' ' : '/**/'
    })
    .trim()
}

const token =
  /((?:\s|\/\*[\s\S]*?\*\/)+)|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|url\(\s*[^"'\s)][^)]*\)|\\[\s\S]/gi
