import {createHash} from 'node:crypto'
import {posix} from 'node:path'

type Asset = {readonly path: string; readonly body: string | Uint8Array}
type Named = Asset & {readonly name: string}

/**
 * Gives every file a name that its content decides: `assets/style.css` → `assets/style.1f0c2a4be6d8.css`. A script may
 * import others by their plain names, as in `from './terms.js'`: the published name takes their place, and that of the
 * script depends on theirs.
 */
export function linkScripts(assets: readonly Asset[]): readonly Named[] {
  const scripts = new Map(assets.filter(({path}) => path.endsWith('.js')).map(script => [script.path, textOf(script)]))
  const importsOf = (path: string) =>
    [...(scripts.get(path) ?? '').matchAll(importing)].flatMap(([, , target = '']) => {
      const found = posix.join(posix.dirname(path), target)
      return scripts.has(found) ? [found] : []
    })
  const names = new Map(assets.map(({path, body}) => [path, hashedName(path, [body, ...needs(path).map(bodyOf)])]))
  return assets.map(({path, body}) => ({
    path,
    name: names.get(path) ?? path,
    body: importsOf(path).length === 0 ? body : linked(path)
  }))

  /** All scripts that one needs, in the same order on any machine; two may need each other. */
  function needs(path: string): readonly string[] {
    const found = new Set<string>()
    const visit = (at: string): void => {
      if (found.has(at)) return
      found.add(at)
      for (const next of importsOf(at)) visit(next)
    }
    visit(path)
    found.delete(path)
    return [...found].sort()
  }

  function bodyOf(path: string): string {
    return scripts.get(path) ?? ''
  }

  function linked(path: string): string {
    return bodyOf(path).replace(importing, (whole, before: string, target: string, after: string) => {
      const name = names.get(posix.join(posix.dirname(path), target))
      return name === undefined ? whole : `${before}./${posix.relative(posix.dirname(path), name)}${after}`
    })
  }
}

const importing = /(\b(?:from|import)\s*\(?\s*['"])(\.{1,2}\/[\w./-]+\.js)(['"])/g

function textOf({body}: Asset): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body)
}

function hashedName(path: string, bodies: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const body of bodies) hash.update(body)
  return path.replace(/(\.[^./]+)?$/, extension => `.${hash.digest('hex').slice(0, 12)}${extension}`)
}
