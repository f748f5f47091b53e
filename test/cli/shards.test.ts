import assert from 'node:assert/strict'
import {cpSync, existsSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import sharp from 'sharp'
import {brokenPixels} from './helpers/images.js'
import {build, did, offprint} from './helpers/offprint.js'
import {bytesOf, issue, siteFolder} from './helpers/site.js'

/** Every kind of figure: flat, noisy, with notes in it, moving, drawn, twice under two names, and one that is broken. */
async function content(): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const noise = (mean: number) =>
    sharp({create: {width: 700, height: 400, channels: 3, noise: {type: 'gaussian', mean, sigma: 30}}} as never)
  const frame = (background: string) => sharp({create: {width: 500, height: 300, channels: 3, background}}).png()
  const twin = await frame('#470').toBuffer()
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'flat.png': await frame('#357').toBuffer(),
    'noted.jpg': await noise(90)
      .withExif({IFD0: {Artist: 'Amy'}})
      .jpeg()
      .toBuffer(),
    'noise.png': await noise(120).png().toBuffer(),
    'moving.gif': await sharp(await Promise.all([frame('#f00').toBuffer(), frame('#00f').toBuffer()]), {
      join: {animated: true}
    })
      .gif()
      .toBuffer(),
    'drawing.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><circle r="90"/></svg>',
    'styled.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><style>*{}</style></svg>',
    'one.png': twin,
    'two.png': twin,
    'broken.png': brokenPixels()
  }
  const lines = Object.keys(files).map(name => `![${name}](${name} "${name}")\n`)
  const planted = Object.entries(files).map(([name, bytes]) => [`content/issues/${name}`, bytes])
  return {'content/issues/0001.md': issue(1, `\n${lines.join('\n')}`), ...Object.fromEntries(planted)}
}

test('the joined caches of three machines build the very site that one machine builds, and encode nothing', async t => {
  const files = await content()
  const alone = siteFolder(t, files)
  const whole = did(await build(alone))
  const joined = siteFolder(t, files)
  let encoded = 0
  for (const index of [1, 2, 3]) {
    const machine = siteFolder(t, files)
    const answer = await build(machine, ['--only', 'figures', '--shard', `${index}/3`])
    assert.match(
      answer.stdout,
      new RegExp(`^shard {4}${index}/3, \\d of 9 pictures\nfigures {2}\\d+ encoded, 0 cached\n`, 'm')
    )
    assert.match(answer.stdout, /^files {4}none published, as asked$/m)
    assert(!existsSync(join(machine, 'dist')), 'a shard publishes nothing')
    encoded += Number.parseInt(did(answer).figures, 10)
    cpSync(join(machine, '.cache'), join(joined, '.cache'), {recursive: true})
  }
  assert.equal(encoded, Number.parseInt(whole.figures, 10), 'no picture is left out, and none encoded twice')
  assert.deepEqual(figuresOf(joined), figuresOf(alone))
  const answer = await build(joined)
  assert.match(did(answer).figures, /^0 encoded, [1-9]\d* cached$/)
  assert.equal(did(answer).issues, '0 parsed, 1 cached')
  assert.match(answer.stderr, /figure\/unreadable/, 'what a shard found is found again')
  assert.deepEqual(bytesOf(join(joined, 'dist')), bytesOf(join(alone, 'dist')))
})

test('two shards may fill one cache at once, and one run may fill all of it', async t => {
  const files = await content()
  const [root, alone] = [siteFolder(t, files), siteFolder(t, files)]
  const halves = ['1/2', '2/2', '2/2'].map(shard => build(root, ['--only', 'figures', '--shard', shard]))
  await Promise.all(halves)
  const answer = await build(alone, ['--only=figures'])
  assert.doesNotMatch(answer.stdout, /^shard/m)
  const again = await build(alone, ['--only=figures'])
  assert.match(did(again).figures, /^0 encoded, [1-9]\d* cached$/)
  for (const place of [root, alone]) assert.match(did(await build(place)).figures, /^0 encoded, [1-9]\d* cached$/)
  assert.deepEqual(bytesOf(join(root, 'dist')), bytesOf(join(alone, 'dist')))
})

test('content with errors is reported, and nothing encoded', async t => {
  const root = siteFolder(t, {...(await content()), 'content/issues/0002.md': issue(2, '', 'date: 2018-6-3\n')})
  const {code, stdout, stderr} = await offprint(['build', '--root', root, '--only', 'figures', '--shard', '1/1'])
  assert.equal(code, 1)
  assert.match(stderr, /0002\.md:.*error/)
  assert.match(stdout, /^figures {2}nothing was encoded$/m)
  assert(!existsSync(join(root, '.cache/offprint/figure')))
})

/** What of a cache is about figures and issues; the rest is about builds that were published. */
function figuresOf(root: string): Readonly<Record<string, string>> {
  const entries = Object.entries(bytesOf(join(root, '.cache/offprint')))
  return Object.fromEntries(entries.filter(([path]) => /^(figure|figure-outcome|parsed)\//.test(path)))
}
