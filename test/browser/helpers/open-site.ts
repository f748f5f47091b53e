import {mkdtempSync, readdirSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {build} from '../../../src/build/build.js'
import {serve} from '../../../src/io/server.js'
import type {Language} from '../../../src/model/settings.js'
import {repository} from '../../support/cli.js'
import {writeHardCases} from './write-hard-cases.js'

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
export function openSample(base = '/'): Promise<OpenSite> {
  return open(`the sample site under ${base}`, repository, base, () => {})
}

/** A site of everything that is hard to set. */
export async function openHardCases(language: Language): Promise<OpenSite> {
  const root = mkdtempSync(join(tmpdir(), 'offprint-hard-cases-'))
  const remove = () => rmSync(root, {recursive: true, force: true})
  await writeHardCases(root, language)
  return open(`hard cases in ${language}`, root, '/', remove)
}

async function open(name: string, root: string, base: string, end: () => void): Promise<OpenSite> {
  const dist = mkdtempSync(join(tmpdir(), 'offprint-dist-'))
  const {published, diagnostics} = await build({root, base, out: dist})
  if (!published) throw new Error(`${name} was not published: ${JSON.stringify(diagnostics)}`)
  const server = await serve({root: dist, base, port: 0})
  return {
    name,
    url: server.url,
    base,
    dist,
    pages: pagesOf(dist),
    close: async () => {
      await server.close()
      rmSync(dist, {recursive: true, force: true})
      end()
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
