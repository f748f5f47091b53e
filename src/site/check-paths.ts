import type {Diagnostic} from '../model/diagnostic.js'
import {type Message, message} from '../model/message.js'

/**
 * Checks where the public files of a site would lie among its pages: none may have the name of a page, of a folder that
 * holds pages, or one that another machine takes for the same.
 *
 * @param produced Paths below `dist/` that the build makes.
 * @param copied Those of the public files and figures.
 */
export function checkPaths(produced: readonly string[], copied: readonly string[]): readonly Diagnostic[] {
  const files = new Map(produced.map(path => [sameFile(path), path]))
  const folders = new Map(produced.flatMap(path => foldersOf(path).map(folder => [sameFile(folder), folder])))
  return copied.flatMap(path => {
    const name = sameFile(path)
    const page = [name, ...foldersOf(name)].map(at => files.get(at)).find(found => found !== undefined)
    const folder = folders.get(name)
    files.set(name, path)
    for (const folder of foldersOf(path)) folders.set(sameFile(folder), folder)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no name should hold one
    if (/[\0-\x1f\\]/.test(path)) return [taken(path, message`one without backslashes and control characters`, path)]
    if (page !== undefined) return [taken(path, message`one that no other file of the site has`, page)]
    return folder === undefined ? [] : [taken(path, message`one that no folder of the site has`, `${folder}/`)]
  })
}

/** Equal for paths that are one file where case or the composition of letters is ignored. */
function sameFile(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

function foldersOf(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1)
  return names.map((_, index) => names.slice(0, index + 1).join('/'))
}

function taken(path: string, expected: Message, name: string): Diagnostic {
  return {
    ruleId: 'output/duplicate-path',
    reason: message`Unexpected name of a public file, expected ${expected}: \`${name}\``,
    file: `public/${path}`,
    hint: message`Rename the file, or override the template of the page instead.`
  }
}
