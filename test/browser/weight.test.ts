import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {after, before, test} from 'node:test'
import {gzipSync} from 'node:zlib'
import {type OpenSite, openHardCases, openSample} from './helpers/open-site.js'

let sample: OpenSite
let hard: OpenSite

before(async () => {
  sample = await openSample()
  hard = await openHardCases('zh-Hans')
})

after(async () => {
  await sample?.close()
  await hard?.close()
})

const kilobyte = 1024

test('an issue of thirteen papers weighs less than 60 kB, figures aside', () => {
  assert.ok(weight(sample, 'issues/81/') < 60 * kilobyte, `${weight(sample, 'issues/81/')} bytes`)
})

test('a paper weighs less than 20 kB, figures aside', () => {
  for (const site of [sample, hard]) {
    for (const path of site.pages.filter(path => path.startsWith('papers/')))
      assert.ok(weight(site, path) < 20 * kilobyte, `${path}: ${weight(site, path)} bytes`)
  }
})

test('all scripts together weigh less than 12 kB, the search aside', () => {
  const all = sample.pages.flatMap(path => parts(sample, path)).filter(path => path.endsWith('.js'))
  const scripts = new Set(all.filter(path => !path.startsWith('assets/search.')))
  const sum = [...scripts].reduce((all, path) => all + zipped(sample, path), 0)
  assert.ok(sum > 0 && sum < 12 * kilobyte, `${sum} bytes`)
})

test('pages have few elements, which a phone has to lay out one by one', () => {
  for (const [path, most] of [
    ['', 600],
    ['issues/81/', 1150],
    ['papers/paperweekly-2005/', 350],
    ['search/', 350]
  ] as const) {
    const elements = readFileSync(join(sample.dist, path, 'index.html'), 'utf8').match(/<[a-z]/g)?.length ?? 0
    assert.ok(elements > 100 && elements < most, `${path}: ${elements}`)
  }
})

/** What is sent for a page, its style sheets and its scripts. */
function weight(site: OpenSite, path: string): number {
  return [`${path}index.html`, ...parts(site, path)].reduce((all, file) => all + zipped(site, file), 0)
}

/** The style sheets and scripts of a page, as paths below `dist/`. */
function parts(site: OpenSite, path: string): readonly string[] {
  const html = readFileSync(join(site.dist, path, 'index.html'), 'utf8')
  const found = [...html.matchAll(/<(?:link rel="stylesheet" href|script [^>]*?src)="([^"]+)"/g)]
  return found.map(([, href = '']) => href.slice(site.base.length))
}

function zipped(site: OpenSite, path: string): number {
  return gzipSync(readFileSync(join(site.dist, path))).length
}
