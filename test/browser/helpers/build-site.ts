import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {build} from '../../../src/build/build.js'
import {type Serving, serve} from '../../../src/io/server.js'
import {repository} from '../../support/cli.js'
import {writeHardCases} from './write-hard-cases.js'

/** The sites of the browser tests: the repository's own content under two bases, and all that is hard to set. */
export const siteNames = ['sample', 'sample-reading', 'hard-zh-Hans', 'hard-en'] as const

export type SiteName = (typeof siteNames)[number]

export async function buildSite(name: SiteName, out: string): Promise<void> {
  if (name === 'sample') return publish({root: repository, base: '/', out})
  if (name === 'sample-reading') return publish({root: repository, base: '/reading/', out})
  const root = mkdtempSync(join(tmpdir(), 'offprint-hard-cases-'))
  try {
    await writeHardCases(root, name === 'hard-en' ? 'en' : 'zh-Hans')
    await publish({root, base: '/', out})
  } finally {
    rmSync(root, {recursive: true, force: true})
  }
}

/** Builds the site that lies in a folder, and serves it. */
export async function serveBuilt(root: string): Promise<Serving> {
  const [base, out] = ['/', join(root, 'dist')]
  await publish({root, base, out})
  return serve({root: out, base, port: 0})
}

async function publish(options: {readonly root: string; readonly base: string; readonly out: string}): Promise<void> {
  const {published, diagnostics} = await build(options)
  if (!published) throw new Error(`${options.out} was not published: ${JSON.stringify(diagnostics)}`)
}
