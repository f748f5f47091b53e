import {slimScript} from './slim-script.js'
import {slimSheet} from './slim-sheet.js'

/** The sheets of every page, in the order of the cascade, and the one file that they become. */
const sheets = ['tokens', 'base', 'frame', 'entries', 'figures', 'figure-dialog', 'lists', 'print']
const joined = 'assets/common.css'

type Read = {readonly path: string; readonly body: Uint8Array}
type Slim = {readonly path: string; readonly body: string | Uint8Array}

/**
 * Style sheets and scripts as they are sent: without comments and indentation. The sheets that every page has become one
 * file: one request, and what they have in common is compressed once.
 */
export function slimAssets(files: readonly Read[]): readonly Slim[] {
  const slim = files.map(({path, body}): Slim => ({path, body: slimmed(path, body)}))
  const common = sheets.flatMap(name => slim.find(({path}) => path === pathOf(name)) ?? [])
  const rest = slim.filter(file => !common.includes(file))
  return common.length === 0 ? rest : [...rest, {path: joined, body: common.map(part).join('\n')}]
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
  return path === pathOf('print') ? `@media print {\n${body}\n}` : String(body)
}

function pathOf(name: string): string {
  return `assets/${name}.css`
}
