import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import {launchBrowser} from '../support/browser.js'
import {type Aspect, type Observation, observe, openObserver, type Window} from './helpers/observe.js'
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
  const each = kinds.map(kind => pageOf(sample, kind))
  await look(sample, 'zh-Hans', each, [phone(['light', 'dark']), desk(['light', 'dark'])])
  await look(chinese, 'zh-Hans', hardPages(chinese), [phone(['light']), desk(['dark'])])
  await look(english, 'en', englishPages, [phone(['dark']), desk(['light'])])
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
    assert.equal(seen.length, kinds.length + 16 + englishPages.length)
    const faults = seen.flatMap(({page, faults}) => faults[aspect as Aspect].map(fault => `${page}: ${fault}`))
    assert.deepEqual(faults, [])
  })
}

const phone = (schemes: Window['schemes']): Window => ({width: 390, narrower: 320, schemes})
const desk = (schemes: Window['schemes']): Window => ({width: 1440, narrower: 768, schemes})

const englishPages = ['', 'shelf/', 'issues/5/', 'statistics/', 'nowhere/']
const kinds = [
  /^$/,
  /^shelf\/$/,
  /^search\/$/,
  /^issues\/$/,
  /^issues\/.+/,
  /^latest\/$/,
  /^papers\/.+/,
  /^nowhere\/$/,
  /^figures\/$/,
  /^statistics\/$/,
  /^feeds\/$/
].concat(['tags', 'recommenders', 'venues', 'years'].flatMap(kind => [RegExp(`^${kind}/$`), RegExp(`^${kind}/.+`)]))

/** The largest page of a kind. */
function pageOf({pages}: OpenSite, kind: RegExp): string {
  const found = [...pages, 'nowhere/'].find(path => kind.test(path))
  assert.ok(found !== undefined, `a page such as ${kind}`)
  return found
}

/** Every issue, and the pages that carry what is longest, widest or missing. */
function hardPages({pages}: OpenSite): readonly string[] {
  const hard = /^(issues\/\d.*|papers\/(arxiv-1803.00001|arxiv-1801.00005|no-tags).*|tags\/(pneumo.*)?)$/
  const found = pages.filter(path => hard.test(path))
  assert.equal(found.length, 10)
  return ['', 'recommenders/', 'figures/', 'statistics/', 'feeds/', 'venues/acl/', ...found]
}

/** Visits pages two at a time: the browser works on one while the other is judged. */
async function look(site: OpenSite, language: string, paths: readonly string[], windows: readonly Window[]) {
  const rest = paths.values()
  const observer = async () => {
    const visit = await openObserver(browser, site.url)
    for (const path of rest)
      seen.push({page: `/${path} of ${site.name}`, faults: await observe(visit, site.url + path, language, windows)})
    await visit.page.context().close()
  }
  await Promise.all([observer(), observer()])
}
