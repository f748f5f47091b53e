import type {Diagnostic} from '../model/diagnostic.js'
import {findingsOf} from './findings-of.js'
import type {BuildOptions} from './paths.js'
import type {Listener} from './watch.js'

/** What is found in a site, but for what its editors silenced. Writes nothing but the cache. */
export async function check(options: BuildOptions, listener: Listener | null = null): Promise<readonly Diagnostic[]> {
  return (await findingsOf(options, listener)).diagnostics
}
