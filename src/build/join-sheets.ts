/** The sheets of every page, in the order of the cascade, and the one file that they become. */
const sheets = ['tokens', 'base', 'frame', 'entries', 'figures', 'lists'].map(name => `assets/${name}.css`)
const joined = 'assets/common.css'

type Read = {readonly path: string; readonly body: Uint8Array}
type Joined = {readonly path: string; readonly body: string | Uint8Array}

/**
 * Makes one small file of the sheets that every page has: one request, and what they have in common is compressed once.
 * All sheets lose their comments and indentation; nothing else of them changes.
 */
export function joinSheets(files: readonly Read[]): readonly Joined[] {
  const texts = new Map(files.flatMap(({path, body}) => (isSheet(path) ? [[path, squeeze(body)]] : [])))
  const common = sheets.flatMap(name => texts.get(name) ?? [])
  const rest = files.filter(({path}) => !sheets.includes(path))
  const other = rest.map(file => ({...file, body: texts.get(file.path) ?? file.body}))
  return common.length === 0 ? other : [...other, {path: joined, body: common.join('\n')}]
}

function isSheet(path: string): boolean {
  return path.startsWith('assets/') && path.endsWith('.css')
}

/** Strings and addresses stay as they are; a comment between two words still parts them. */
function squeeze(body: Uint8Array): string {
  return new TextDecoder()
    .decode(body)
    .replace(token, (found, gap: string | undefined) => {
      if (gap === undefined) return found
      const white = gap.replace(/\/\*[\s\S]*?\*\//g, '')
      return white === '' ? '/**/' : white.includes('\n') ? '\n' : ' '
    })
    .trim()
}

const token =
  /((?:\s|\/\*[\s\S]*?\*\/)+)|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|url\(\s*[^"'\s)][^)]*\)|\\[\s\S]/gi
