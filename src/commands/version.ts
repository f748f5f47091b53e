import {readFileSync} from 'node:fs'

/** Of this package. */
export function version(): string {
  return String(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version)
}
