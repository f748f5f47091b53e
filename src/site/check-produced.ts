import type {Diagnostic} from '../model/diagnostic.js'
import type {Settings} from '../model/settings.js'
import {createProducedCheck} from './produced-check.js'

/** Checks all text files of a build at once; see `createProducedCheck`. */
export function checkProduced(
  files: Iterable<{readonly path: string; readonly body: string}>,
  allPaths: ReadonlySet<string>,
  settings: Pick<Settings, 'address' | 'base'>
): readonly Diagnostic[] {
  const check = createProducedCheck(settings)
  for (const {path, body} of files) check.see(path, body)
  return check.findings(allPaths)
}
