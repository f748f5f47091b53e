import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

/**
 * What encodes, with versions: `sharp 0.35.5, libvips 1.3.4`. Read from package files, since loading sharp itself
 * costs more than a whole build in which nothing changed. The same on every machine with the same lock file.
 */
export function codecVersion(): string {
  const entry = createRequire(import.meta.url).resolve('sharp')
  const {version, optionalDependencies = {}} = packageOf(entry)
  return `sharp ${version}, libvips ${installedLibvips(entry) ?? expectedLibvips(optionalDependencies)}`
}

type Package = {readonly version: string; readonly optionalDependencies?: Readonly<Record<string, string>>}

/** The nearest package file above a module. */
function packageOf(path: string): Package {
  const file = join(dirname(path), 'package.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : packageOf(dirname(path))
}

function installedLibvips(sharp: string): string | null {
  try {
    const file = createRequire(sharp).resolve(`@img/sharp-libvips-${process.platform}-${process.arch}/package`)
    return packageOf(file).version
  } catch {
    return null
  }
}

/** Where libvips has no package of its own, it is the one that sharp was released with. */
function expectedLibvips(dependencies: Readonly<Record<string, string>>): string {
  const versions = Object.entries(dependencies).filter(([name]) => name.startsWith('@img/sharp-libvips-'))
  return [...new Set(versions.map(([, version]) => version))].sort().join(' ')
}
