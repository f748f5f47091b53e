import {join} from 'node:path'
import {openKnownFiles} from '../io/known-files.js'
import {openStore} from '../io/store.js'
import type {BuildReport} from '../model/report.js'
import type {buildAnew} from './build-anew.js'
import {lookForLastBuild} from './last-build.js'
import {type BuildOptions, pathsOf} from './paths.js'
import {createWatch, type Listener} from './watch.js'

/**
 * Builds a site: content → pages and figures → `dist/`. With errors, or with warnings if `strict`, nothing is published.
 *
 * @throws EnvironmentError if the disk or a folder that is not ours stands in the way
 */
export async function build(options: BuildOptions, listener: Listener | null = null): Promise<BuildReport> {
  const watch = createWatch(listener)
  const paths = pathsOf(options)
  const store = openStore(paths.cache)
  const known = openKnownFiles(join(paths.cache, 'known-files.json'))
  const {last, same} = await watch.stage('look', () => {
    const last = lookForLastBuild(options, paths, store, known)
    return {last, same: last.same()}
  })
  const report = same ?? (await anew(options, paths, store, known, watch))
  if (same === null && report.published) last.remember(report)
  known.save()
  return {...report, notices: store.warnings(), milliseconds: watch.milliseconds()}
}

/** Loaded only where there is something to do. */
async function anew(...args: Parameters<typeof buildAnew>): Promise<BuildReport> {
  const {buildAnew} = await import('./build-anew.js')
  return buildAnew(...args)
}
