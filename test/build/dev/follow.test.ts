import assert from 'node:assert/strict'
import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {speechOf} from '../../../src/messages/speech-of.js'
import {following, issue, previewing, site} from './helpers/dev.js'

const first = 'content/issues/0001.md'

test('a page is told of a change to its issue, and then holds it', async t => {
  const {dev, get, plant, root} = await previewing(t)
  const page = await following(t, dev, '/issues/1/')
  assert.match((await get('/issues/1/')).body, new RegExp(`data-hash="${page.first.page?.hash}"`))
  assert.deepEqual(page.first.faults, [])
  plant({[first]: issue(1, 'Renamed issue')})
  const {page: now} = await page.until(({page: made}) => made?.hash !== page.first.page?.hash)
  const {body} = await get('/issues/1/')
  assert.match(body, /Renamed issue/)
  assert.match(body, new RegExp(`data-hash="${now?.hash}"`))
  assert.match((await get('/')).body, /Renamed issue/)
  // Nothing is written but the cache.
  assert.throws(() => renameSync(join(root, 'dist'), join(root, 'other')), {code: 'ENOENT'})
})

test('a page that a change does not concern keeps its hash', async t => {
  const {dev, plant} = await previewing(t)
  const other = await following(t, dev, '/papers/arxiv-1711.01002/')
  const own = await following(t, dev, '/issues/1/')
  plant({[first]: issue(1, 'First issue', '\nOne more line.\n')})
  await own.until(({page}) => page?.hash !== own.first.page?.hash)
  const news = await other.until(() => true)
  assert.deepEqual(news.page, other.first.page)
})

test('saving by rename, new folders, and files that are renamed or removed', async t => {
  const {dev, get, root} = await previewing(t)
  const home = await following(t, dev, '/')
  let hash = home.first.page?.hash
  const changed = async (): Promise<void> => {
    const news = await home.until(({page}) => page?.hash !== hash)
    hash = news.page?.hash
  }
  const at = (name: string): string => join(root, 'content/issues', name)
  writeFileSync(at('.0002.md.swp'), issue(2, 'By rename'))
  renameSync(at('.0002.md.swp'), at('0002.md'))
  await changed()
  assert.match((await get('/issues/2/')).body, /By rename/)

  mkdirSync(at('2019/spring'), {recursive: true})
  writeFileSync(at('2019/spring/0003.md'), issue(3, 'In a new folder'))
  await changed()
  assert.match((await get('/issues/3/')).body, /In a new folder/)

  writeFileSync(at('2019/spring/0003.md'), issue(3, 'Changed in it'))
  await changed()
  assert.match((await get('/issues/3/')).body, /Changed in it/)

  renameSync(at('2019'), at('2020'))
  writeFileSync(at('2020/spring/0003.md'), issue(3, 'Changed in the moved folder'))
  await changed()
  assert.match((await get('/')).body, /Changed in the moved folder|In a new folder|Changed in it/)

  rmSync(at('2020'), {recursive: true})
  await changed()
  assert.equal((await get('/issues/3/')).status, 404)
})

test('a hundred changes at once end in what was saved last', async t => {
  const {dev, get, plant} = await previewing(t)
  const page = await following(t, dev, '/issues/1/')
  const archive = await following(t, dev, '/issues/')
  const last = archive.first.page?.hash
  for (let turn = 1; turn <= 100; turn++)
    plant({[first]: issue(1, `Turn ${turn}`), 'content/issues/0009.md': issue(9, `Nine ${turn}`)})
  await page.until(({page: made}) => made?.hash !== page.first.page?.hash)
  let {body} = await get('/issues/1/')
  while (!body.includes('Turn 100')) {
    await page.until(() => true)
    body = (await get('/issues/1/')).body
  }
  await archive.until(({page: made}) => made?.hash !== last)
  assert.match((await get('/issues/9/')).body, /Nine 100/)
})

test('errors stand over the last page that was whole, and go when they are mended', async t => {
  const {dev, get, plant} = await previewing(t)
  const page = await following(t, dev, '/issues/2/')
  plant({[first]: issue(1, 'First issue').replace('2018-06-13', '2018-6-13')})
  const {faults, count, page: same} = await page.until(news => news.count > 0)
  assert.equal(count, 1)
  assert.deepEqual(same, page.first.page)
  const [fault] = faults
  assert.equal(fault?.where, `${first}:4:7`)
  assert.equal(fault?.rule, 'front-matter/invalid-value')
  assert.match(fault?.reason ?? '', /2018-6-13/)
  assert.deepEqual(fault?.help, ['expected: 2018-06-13', 'hint: See content/README.md for what each key holds.'])
  assert.deepEqual(
    fault?.excerpt.find(({marked}) => marked !== null),
    {number: 4, text: 'date: 2018-6-13', marked: [6, 15]}
  )
  assert.match((await get('/issues/1/')).body, /First issue/)
  plant({[first]: issue(1, 'Mended issue')})
  await page.until(news => news.count === 0)
  assert.match((await get('/issues/1/')).body, /Mended issue/)
})

test('a page is told in the language that was chosen, and what else there is where it does not show all', async t => {
  const many = Object.fromEntries(
    Array.from({length: 21}, (_, index) => [`content/issues/broken-${index}.md`, 'No issue.\n'])
  )
  const {dev} = await previewing(t, {files: {...site, ...many}, speech: await speechOf('zh')})
  const {first: news} = await following(t, dev, '/')
  assert.equal(news.faults.length, 20)
  assert.deepEqual(news.said, {
    language: 'zh',
    heading: `${news.count} 个错误`,
    hide: '收起',
    more: `……还有 ${news.count - 20} 个，见终端`
  })
  assert.match(news.faults[0]?.reason ?? '', /^\p{sc=Han}/u)
  assert.match(news.faults[0]?.help.join() ?? '', /^提示：/)
})

test('a file that is saved half, or empty, harms nothing', async t => {
  const {dev, get, plant} = await previewing(t)
  const page = await following(t, dev, '/issues/1/')
  plant({[first]: ''})
  assert.equal((await page.until(news => news.count > 0)).faults[0]?.rule, 'file/empty')
  plant({[first]: '---\nnumber: 1\ntitle: "Fi'})
  await page.until(news => news.count > 0 && news.faults[0]?.rule !== 'file/empty')
  assert.match((await get('/issues/1/')).body, /First issue/)
  plant({[first]: issue(1, 'First issue')})
  await page.until(news => news.count === 0)
})

test('errors that are there from the start are shown as well, with what can be', async t => {
  const {dev, get, plant} = await previewing(t, {files: {...site, [first]: '---\nnumber: 1\n---\n\n## A\n'}})
  const page = await following(t, dev, '/')
  assert.ok(page.first.count > 0)
  assert.match((await get('/')).body, /Second issue/)
  plant({[first]: issue(1, 'First issue')})
  await page.until(news => news.count === 0)
  assert.match((await get('/issues/1/')).body, /First issue/)
})

test('a template that fails leaves its page as it was', async t => {
  const {dev, get, plant, root} = await previewing(t)
  const page = await following(t, dev, '/issues/1/')
  await get('/issues/1/')
  plant({'templates/issue.eta': '<p>Ours</p>\n<%= it.nothing %>\n'})
  const {faults, page: none} = await page.until(news => news.count > 0)
  assert.equal(none, null)
  assert.equal(faults[0]?.where, 'templates/issue.eta:2:1')
  assert.deepEqual(faults[0]?.excerpt.map(({text}) => text).slice(0, 2), ['<p>Ours</p>', '<%= it.nothing %>'])
  const {status, body} = await get('/issues/1/')
  assert.equal(status, 200)
  assert.match(body, /First issue/)
  plant({'templates/issue.eta': '<p>Ours</p>\n'})
  await page.until(news => news.count === 0)
  assert.match((await get('/issues/1/')).body, /<p>Ours<\/p>/)
  rmSync(join(root, 'templates'), {recursive: true})
  await page.until(news => news.page?.hash === page.first.page?.hash)
})

test('of a style sheet only its address is new', async t => {
  const {dev, get, plant} = await previewing(t)
  const page = await following(t, dev, '/issues/1/')
  plant({'public/assets/site.css': 'p { color: red }'})
  const added = await page.until(news => news.page?.styles.length !== page.first.page?.styles.length)
  plant({'public/assets/site.css': 'p { color: blue }'})
  const {page: now} = await page.until(news => news.page?.styles.at(-1) !== added.page?.styles.at(-1))
  assert.equal(now?.hash, page.first.page?.hash)
  assert.match((await get(now?.styles.at(-1) ?? '')).body, /blue/)
})
