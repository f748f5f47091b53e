import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import sharp from 'sharp'
import {encodeElsewhere} from '../../src/build/encode-elsewhere.js'
import {encodeHere} from '../../src/build/encode-here.js'
import {variantsOf} from '../../src/build/figure-files.js'
import type {FigureJob} from '../../src/build/figure-job.js'
import {codecVersion} from '../../src/figures/codec-version.js'
import {probeFigure} from '../../src/figures/probe.js'
import {planPicture} from '../../src/figures/recipe.js'
import {openStore} from '../../src/io/store.js'
import type {SourcePath} from '../../src/model/issue.js'
import {plant, temporaryFolder} from '../io/helpers/tree.js'
import {inEnglish} from '../support/in-english.js'

const never = new AbortController().signal
const settings = {widths: [48, 96], formats: ['webp'], quality: 80, effort: 0} as const

/** A site with one figure in it, and all that is to be done to that. */
async function siteWithJob(t: TestContext, side = 200) {
  const create = {width: side, height: side, channels: 3, noise: {type: 'gaussian', mean: 128, sigma: 30}}
  const bytes = await sharp({create} as never)
    .png()
    .toBuffer()
  const root = temporaryFolder(t)
  return {root, cache: join(root, '.cache'), job: jobOf(root, 'content/a.png' as SourcePath, bytes)}
}

/** Lays a figure there, and tells all that is to be done to it. */
function jobOf(root: string, source: SourcePath, bytes: Uint8Array): FigureJob {
  plant(root, {[source]: bytes})
  const probed = probeFigure(bytes)
  assert(probed.ok)
  const {remarks, ok, ...header} = probed
  const original = {...header, source, hash: createHash('sha256').update(bytes).digest('hex')}
  const picture = planPicture(original, settings, codecVersion())
  const variants = variantsOf(picture).filter(({format}) => format !== 'original')
  return {original, picture, variants, goal: 'settle'}
}

test('a process of its own makes the same files, and the same of them, as this one', async t => {
  const {root, cache, job} = await siteWithJob(t)
  const other = join(root, 'other')
  const elsewhere = encodeElsewhere({root, settings, fonts: []}, cache, never)
  t.after(() => elsewhere.finish([]))
  const encoders = [encodeHere({root, settings, fonts: [], store: openStore(other)}, never), elsewhere]
  const made = await Promise.all(encoders.map(encoder => encoder.figure(job)))
  assert.deepEqual(made[0], made[1])
  assert(made[0]?.ok && made[0].outcome)
  for (const {key} of job.variants) {
    const bytes = openStore(cache).get('figure', key)
    assert(bytes)
    assert.deepEqual(bytes, openStore(other).get('figure', key))
  }
})

test('a figure that was replaced since it was planned is not encoded under its name', async t => {
  const {root, cache, job} = await siteWithJob(t)
  plant(root, {
    'content/a.png': await sharp({create: {width: 9, height: 9, channels: 3, background: '#fff'}})
      .png()
      .toBuffer()
  })
  const done = await encodeHere({root, settings, fonts: [], store: openStore(cache)}, never).figure(job)
  assert(done?.ok === false)
  assert.match(inEnglish(done.reason), /^Unexpected change of the image/)
  assert(!existsSync(cache))
})

test('an entry of the store that goes while a figure is settled is made again', async t => {
  const {root, cache, job} = await siteWithJob(t)
  const store = openStore(cache)
  const encoder = encodeHere({root, settings, fonts: [], store}, never)
  const whole = await encoder.figure(job)
  const before = job.variants.map(({key}) => store.get('figure', key))
  const forgetful = {...store, size: () => null, get: () => null}
  assert.deepEqual(
    await encodeHere({root, settings, fonts: [], store: forgetful}, never).figure({...job, variants: []}),
    whole
  )
  assert.deepEqual(
    job.variants.map(({key}) => store.get('figure', key)),
    before
  )
})

test('a process that is ended is an environment that failed', {skip: !existsSync('/proc/self/task')}, async t => {
  const {root, cache, job} = await siteWithJob(t, 1600)
  const encoder = encodeElsewhere({root, settings: {...settings, effort: 6}, fonts: []}, cache, never)
  const [pid] = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').trim().split(' ').slice(-1)
  await encoder.figure(job)
  const lost = encoder.figure(job)
  process.kill(Number(pid), 'SIGKILL')
  const message = /^The process that encodes figures ended \(SIGKILL\) at content\/a\.png; what it had encoded is kept$/
  await assert.rejects(lost, {name: 'EnvironmentError', message})
  await assert.rejects(encoder.figure(job), {name: 'EnvironmentError'})
})

test('one that is stopped finishes what it began, and begins nothing else, here or elsewhere', async t => {
  const {root, cache, job} = await siteWithJob(t, 600)
  const shop = {root, settings, fonts: []}
  for (const encode of [
    (stop: AbortSignal) => encodeHere({...shop, store: openStore(join(root, 'here'))}, stop),
    (stop: AbortSignal) => encodeElsewhere(shop, cache, stop)
  ]) {
    const stop = new AbortController()
    const encoder = encode(stop.signal)
    t.after(() => encoder.finish([]))
    const all = Array.from({length: 100}, () => encoder.figure(job))
    assert((await all[0])?.ok)
    stop.abort()
    const done = await Promise.all(all)
    assert(done.includes(null))
    assert(done.every(each => each === null || each.ok))
  }
})

test('a drawing that would take hours is a fault of its own; what is under way beside it is done', async t => {
  const {root, cache, job} = await siteWithJob(t)
  const effects = '<feTurbulence baseFrequency="0.05" numOctaves="20"/>'.repeat(20_000)
  const drawing = (number: number): Uint8Array =>
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800"><filter id="f">${effects}</filter>` +
        `<rect width="800" height="800" fill="#00${number}" filter="url(#f)"/></svg>`
    )
  const endless = [1, 2, 3].map(number => jobOf(root, `content/${number}.svg` as SourcePath, drawing(number)))
  const encoder = encodeElsewhere({root, settings, fonts: [], patience: 1}, cache, never)
  const [first, second, third, plain] = await Promise.all([...endless, job].map(encoder.figure))
  for (const done of [first, second, third]) {
    assert(done?.ok === false)
    assert.match(inEnglish(done.reason), /^Unexpected drawing that takes over 1 seconds to draw/)
  }
  assert(plain?.ok)
  await encoder.finish([])
})
