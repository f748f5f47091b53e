import {slimScript} from './slim-script.js'
import {slimSheet} from './slim-sheet.js'

/** The sheets of every page, in the order of the cascade, and the one file that they become. */
const sheets = ['tokens', 'base', 'frame', 'entries', 'figures', 'figure-dialog', 'lists', 'print']
const commonSheet = 'assets/common.css'
/** The scripts of every page that no other imports. */
const scripts = ['reading', 'keys']
const commonScript = 'assets/common.js'

type Read = {readonly path: string; readonly body: Uint8Array}
type Slim = {readonly path: string; readonly body: string | Uint8Array}

/**
 * Style sheets and scripts as they are sent: without comments and indentation. The sheets that every page has become one
 * file, and so do its scripts: one request, and what they have in common is compressed once.
 */
export function slimAssets(files: readonly Read[]): readonly Slim[] {
  const slim = files.map(({path, body}): Slim => ({path, body: slimmed(path, body)}))
  const find = (names: readonly string[], ending: string) =>
    names.flatMap(name => slim.find(({path}) => path === `assets/${name}.${ending}`) ?? [])
  const common = find(sheets, 'css')
  // A site may have put others in their place, and what imports has to be a file of its own.
  const found = find(scripts, 'js')
  const modules = found.some(({body}) => /^(import|export)\b/m.test(textOf(body))) ? [] : found
  return [
    ...slim.filter(file => !common.includes(file) && !modules.includes(file)),
    ...(common.length === 0 ? [] : [{path: commonSheet, body: common.map(part).join('\n')}]),
    ...(modules.length === 0 ? [] : [{path: commonScript, body: modules.map(block).join('\n')}])
  ]
}

function slimmed(path: string, body: Uint8Array): string | Uint8Array {
  const slim = !path.startsWith('assets/')
    ? null
    : path.endsWith('.css')
      ? slimSheet
      : path.endsWith('.js')
        ? slimScript
        : null
  return slim === null ? body : slim(new TextDecoder().decode(body))
}

function part({path, body}: Slim): string {
  return path === 'assets/print.css' ? `@media print {\n${textOf(body)}\n}` : textOf(body)
}

/** The names of each remain its own. */
function block({body}: Slim): string {
  return `{\n${textOf(body).trimEnd()}\n}`
}

function textOf(body: Slim['body']): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body)
}
