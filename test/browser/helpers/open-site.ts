import {mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {serve} from '../../../src/io/server.js'
import type {Language} from '../../../src/model/settings.js'
import {buildSite, type SiteName} from './build-site.js'

export type OpenSite = {
  readonly name: string
  /** Where it is served; ends with its base. */
  readonly url: string
  readonly base: string
  readonly dist: string
  /** Addresses of all pages, relative to `url`: `''` for the home page, `issues/81/`. */
  readonly pages: readonly string[]
  readonly close: () => Promise<void>
}

/** The site of the repository's own content, under a base. */
export function openSample(base: '/' | '/reading/' = '/'): Promise<OpenSite> {
  return open(base === '/' ? 'sample' : 'sample-reading', base)
}

/** A site of everything that is hard to set. */
export function openHardCases(language: Language): Promise<OpenSite> {
  return open(language === 'en' ? 'hard-en' : 'hard-zh-Hans', '/')
}

/** Those of a run of all tests, which no test changes; else one is built for this file alone. */
const shared = process.env.OFFPRINT_TEST_SITES

async function open(name: SiteName, base: string): Promise<OpenSite> {
  const dist = shared ? join(shared, name) : mkdtempSync(join(tmpdir(), 'offprint-dist-'))
  if (!shared) await buildSite(name, dist)
  const server = await serve({root: dist, base, port: 0})
  return {
    name,
    url: server.url,
    base,
    dist,
    pages: pagesOf(dist),
    close: async () => {
      await server.close()
      if (!shared) rmSync(dist, {recursive: true, force: true})
    }
  }
}

/** The largest of a folder comes first, so that the first one found is the one most likely to go wrong. */
function pagesOf(dist: string): readonly string[] {
  return readdirSync(dist, {recursive: true, encoding: 'utf8'})
    .filter(path => path.endsWith('index.html'))
    .map(path => ({path, size: statSync(join(dist, path)).size}))
    .sort((a, b) => b.size - a.size)
    .map(({path}) => path.slice(0, -'index.html'.length))
}
