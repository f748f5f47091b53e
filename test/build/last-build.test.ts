import assert from 'node:assert/strict'
import {copyFileSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import {build} from '../../src/build/build.js'
import type {BuildOptions} from '../../src/build/paths.js'
import {picture} from '../cli/helpers/images.js'
import {bytesOf, issue, siteFolder} from '../cli/helpers/site.js'

const figure = '\n![One](0001/one.png "Figure 1")\n'

async function builtSite(t: TestContext): Promise<string> {
  const root = siteFolder(t, {
    'content/issues/0001.md': issue(1, figure),
    'content/issues/0001/one.png': await picture('png', 700, 400),
    'content/issues/0002.md': issue(2, '\n![Gone](gone.png)\n'),
    'public/hello.txt': 'Hello'
  })
  await build({root})
  return root
}

/** The stages of a build tell what it had to do. */
async function stages(options: BuildOptions): Promise<readonly string[]> {
  return Object.keys((await build(options)).milliseconds)
}

test('the same build is not done again, and reports what it would', async t => {
  const root = await builtSite(t)
  const {milliseconds, figures, ...report} = await build({root})
  assert.equal(figures.encoded, 0)
  assert.deepEqual(Object.keys(milliseconds), ['look'])
  const known = join(root, '.cache/offprint/known-files.json')
  rmSync(join(root, '.cache/offprint/build'), {recursive: true})
  rmSync(known)
  const {milliseconds: all, figures: _, ...anew} = await build({root})
  assert.ok(Object.keys(all).includes('render'))
  assert.deepEqual(report, anew)
  assert.equal(report.diagnostics[0]?.ruleId, 'figure/missing', 'findings are reported again')
})

const edits: Readonly<Record<string, (root: string) => void>> = {
  'an issue': root => replace(root, 'content/issues/0001.md', 'works', 'fails'),
  'an issue, of the same length and with its old time': root => {
    const path = join(root, 'content/issues/0001.md')
    const {atime, mtime} = statSync(path)
    replace(root, 'content/issues/0001.md', 'works', 'fails')
    utimesSync(path, atime, mtime)
  },
  'a figure': root => rmSync(join(root, 'content/issues/0001/one.png')),
  'a public file': root => writeFileSync(join(root, 'public/hello.txt'), 'Adieu'),
  'a new public file': root => writeFileSync(join(root, 'public/more.txt'), 'More'),
  'the settings': root => replace(root, 'content/site.yaml', 'Papers', 'Essays'),
  'an issue that goes': root => rmSync(join(root, 'content/issues/0002.md')),
  'an issue that is renamed': root => {
    copyFileSync(join(root, 'content/issues/0002.md'), join(root, 'content/issues/0003.md'))
    rmSync(join(root, 'content/issues/0002.md'))
  },
  'a page that was edited': root => replace(root, 'dist/index.html', 'Papers', 'Pap3rs'),
  'a page that was removed': root => rmSync(join(root, 'dist/issues/1/index.html')),
  'a manifest that was removed': root => {
    // What is there is then nobody's; a build in a folder of strangers is refused, so all of it has to go.
    rmSync(join(root, 'dist'), {recursive: true})
  }
}

for (const [what, edit] of Object.entries(edits)) {
  test(`${what} is noticed, and the site is what a fresh build makes`, async t => {
    const root = await builtSite(t)
    edit(root)
    assert.ok((await stages({root})).includes('render'))
    const again = bytesOf(join(root, 'dist'))
    for (const folder of ['dist', '.cache']) rmSync(join(root, folder), {recursive: true})
    await build({root})
    assert.deepEqual(again, bytesOf(join(root, 'dist')))
  })
}

test('a template of the site is noticed', async t => {
  const root = await builtSite(t)
  mkdirSync(join(root, 'templates'))
  writeFileSync(join(root, 'templates/not-found.eta'), '<p>Nothing</p>')
  assert.ok((await stages({root})).includes('render'))
  assert.match(readFileSync(join(root, 'dist/404.html'), 'utf8'), /Nothing/)
})

test('what a build is told is part of it', async t => {
  const root = await builtSite(t)
  for (const options of [{base: '/reading/'}, {address: 'https://other.example'}, {drafts: true}, {strict: true}]) {
    assert.ok((await stages({root, ...options})).includes('read'), JSON.stringify(options))
  }
  assert.ok((await stages({root, out: join(root, 'elsewhere')})).includes('render'))
})

test('an edit while a build runs is in the next one', async t => {
  const root = await builtSite(t)
  replace(root, 'content/issues/0001.md', 'works', 'fails')
  const listener = {
    start: (stage: string) => {
      if (stage === 'publish') replace(root, 'content/issues/0001.md', 'fails', 'waits')
    },
    step: () => {},
    end: () => {}
  }
  await build({root}, listener)
  assert.match(readFileSync(join(root, 'dist/issues/1/index.html'), 'utf8'), /Paper 1 fails/)
  await build({root})
  assert.match(readFileSync(join(root, 'dist/issues/1/index.html'), 'utf8'), /Paper 1 waits/)
  replace(root, 'content/issues/0001.md', 'waits', 'fails')
  await build({root})
  assert.match(readFileSync(join(root, 'dist/issues/1/index.html'), 'utf8'), /Paper 1 fails/)
})

function replace(root: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(root, path), 'utf8')
  assert.ok(text.includes(from), `${path} holds ${from}`)
  writeFileSync(join(root, path), text.replaceAll(from, to))
}
