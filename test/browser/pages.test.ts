import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import {launchBrowser} from '../support/browser.js'
import {type Aspect, type Observation, observe} from './helpers/observe.js'
import {type OpenSite, openHardCases, openSample} from './helpers/open-site.js'

const sites: OpenSite[] = []
const seen: {readonly page: string; readonly faults: Observation}[] = []
let browser: Awaited<ReturnType<typeof launchBrowser>>

before(async () => {
  browser = await launchBrowser()
  const sample = await openSample()
  const chinese = await openHardCases('zh-Hans')
  const english = await openHardCases('en')
  sites.push(sample, chinese, english)
  const visits = [
    ...kinds.map(kind => ({site: sample, language: 'zh-Hans', path: pageOf(sample, kind)})),
    ...hardPages(chinese).map(path => ({site: chinese, language: 'zh-Hans', path})),
    ...['', 'issues/4/', 'issues/5/', 'nowhere/'].map(path => ({
      site: english,
      language: 'en',
      path
    }))
  ]
  await inTurns(visits, async ({site, language, path}) => {
    for (const widths of [
      [390, 320],
      [1440, 768]
    ] as const) {
      const faults = await observe(browser, site.url + path, language, [...widths])
      seen.push({page: `/${path} of ${site.name}, ${widths[0]} px wide`, faults})
    }
  })
})

after(async () => {
  await browser?.close()
  for (const site of sites) await site.close()
})

const claims: Readonly<Record<Aspect, string>> = {
  axe: 'no page breaks WCAG 2.2 AA as axe sees it, in light and in dark, on a phone and on a desk',
  network: 'no page asks another host for anything',
  console: 'no page breaks its own policy, or leaves an error in the console',
  shift: 'nothing moves while a page loads and is scrolled through',
  overflow: 'no page is wider than its window, at 320, 390, 768 and 1440 px',
  images: 'every picture says its size and what it shows; only the first is loaded at once',
  targets: 'chips, buttons and navigation are large enough for a finger',
  structure: 'headings skip no level, ids are unique, and every language is announced'
}

for (const [aspect, claim] of Object.entries(claims)) {
  test(claim, () => {
    assert.ok(seen.length > 60)
    const faults = seen.flatMap(({page, faults}) => faults[aspect as Aspect].map(fault => `${page}: ${fault}`))
    assert.deepEqual(faults, [])
  })
}

const kinds = [/^$/, /^issues\/$/, /^issues\/.+/, /^latest\/$/, /^papers\/.+/, /^nowhere\/$/].concat(
  ['tags', 'recommenders', 'venues', 'years'].flatMap(kind => [RegExp(`^${kind}/$`), RegExp(`^${kind}/.+`)])
)

/** The largest page of a kind. */
function pageOf({pages}: OpenSite, kind: RegExp): string {
  const found = [...pages, 'nowhere/'].find(path => kind.test(path))
  assert.ok(found !== undefined, `a page such as ${kind}`)
  return found
}

/** Every issue, and the pages that carry what is longest, widest or missing. */
function hardPages({pages}: OpenSite): readonly string[] {
  const hard =
    /^(issues\/\d.*|papers\/(arxiv-180(3.00001|1.00004|1.00005|2.00011|2.00013)|no-tags).*|tags\/(pneumo.*)?)$/
  const found = pages.filter(path => hard.test(path))
  assert.equal(found.length, 13)
  return ['', 'recommenders/', ...found, 'nowhere/']
}

/** Two at a time: the browser works on one page while we judge the other. */
async function inTurns<T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  const rest = all.values()
  const worker = async () => {
    for (const each of rest) await work(each)
  }
  await Promise.all([worker(), worker()])
}
