/** A style sheet without comments and indentation. Strings and addresses stay; a comment between two words still parts them. */
export function slimSheet(text: string): string {
  return text
    .replace(token, (found, gap: string | undefined) => {
      if (gap === undefined) return found
      const white = gap.replace(/\/\*[\s\S]*?\*\//g, '')
      return white === '' ? '/**/' : white.includes('\n') ? '\n' : ' '
    })
    .trim()
}

const token =
  /((?:\s|\/\*[\s\S]*?\*\/)+)|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|url\(\s*[^"'\s)][^)]*\)|\\[\s\S]/gi
