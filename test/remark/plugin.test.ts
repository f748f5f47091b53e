import assert from 'node:assert/strict'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {remark} from 'remark'
import {reformat} from '../../src/authoring/reformat.js'
import {check, inWords, rules} from '../../src/index.js'
import type {SourcePath} from '../../src/model/issue.js'
import offprint from '../../src/remark.js'
import {plant, temporaryFolder, treeOf} from '../io/helpers/tree.js'

const settings = 'title: Papers\naddress: https://papers.example.org\n'
const issue = (number: number, body: string, more = '') =>
  `---\nnumber: ${number}\ntitle: Issue ${number}\ndate: 2018-06-${10 + number}\n${more}---\n\n${body}`
const entry = (title: string, fields: string, rest = '') =>
  `## ${title}\n\n- Recommended by: @amy\n${fields}\n\n**It works.**\n${rest}`
const file = 'content/issues/0002.md' as SourcePath

/** Faults of one file, of several, of figures, of settings and of ledgers; a silenced one; and a draft that clashes. */
const site = {
  'content/site.yaml': `${settings}colour: red\n`,
  'content/links.lock.jsonl': '{"address":"https://gone.example/a","asked":"2018-06-20","answer":404}\n',
  'content/issues/0001.md': issue(
    1,
    entry('A Paper', '- Tags: #Word Embedding\n- Paper: https://arxiv.org/abs/1711.07341')
  ),
  [file]: issue(
    2,
    `${entry(
      'A Paper',
      '- Tags: #Word Embeddings\n- Cdoe: https://github.com/amy/ours\n- Project: https://gone.example/a\n- Paper: https://arxiv.org/pdf/1711.07341',
      '\n![](0002/nowhere.png)\n\n![](https://figures.example/a.png)\n'
    )}\n<!-- offprint-ignore entry/no-link: There is none. -->\n${entry('Another', '- Venue: FOO 2018')}`,
    'nubmer: 3\n'
  ),
  'content/issues/0003.md': issue(1, entry('A Third Paper', '- Paper: https://arxiv.org/abs/1'), 'draft: true\n')
}

async function look(root: string, path: string, value: string | Uint8Array = readFileSync(join(root, path))) {
  return remark()
    .use(offprint, {language: 'en'})
    .process({cwd: root, path: join(root, path), value})
}

const severities = new Map<unknown, string>([
  [true, 'error'],
  [false, 'warning'],
  [undefined, 'info']
])

test('an editor is told of a file what check tells, place by place', async t => {
  const root = temporaryFolder(t)
  plant(root, site)
  const before = treeOf(root)
  const {messages} = await look(root, file)
  const told = messages.map(({ruleId, place, reason, fatal, source}) => {
    assert.equal(source, 'offprint')
    return {ruleId, place, reason, severity: severities.get(fatal)}
  })
  const checked = (await check({root})).filter(finding => finding.file === file)
  const byPlace = (a: {place?: unknown; ruleId?: unknown}, b: {place?: unknown; ruleId?: unknown}) =>
    JSON.stringify([a.place, a.ruleId]).localeCompare(JSON.stringify([b.place, b.ruleId]))
  assert.deepEqual(
    told.sort(byPlace),
    checked
      .map(({ruleId, place, fix, reason}) => ({
        ruleId: ruleId as string,
        place: fix?.place ?? place,
        reason: inWords(reason),
        severity: rules[ruleId].severity as string | undefined
      }))
      .sort(byPlace)
  )
  for (const rule of [
    'front-matter/unknown-key',
    'link/unknown-label',
    'link/not-canonical',
    'link/dead',
    'figure/missing',
    'figure/remote',
    'paper/recommended-before',
    'tag/alike'
  ]) {
    assert.ok(
      told.some(({ruleId}) => ruleId === rule),
      rule
    )
  }
  assert.ok(!told.some(({ruleId}) => ruleId === 'entry/no-link'))
  const after = Object.entries(treeOf(root)).filter(([path]) => !path.startsWith('.cache/'))
  assert.deepEqual(Object.fromEntries(after), before)
})

test('each has its hint, the page of its rule, and what may stand there instead', async t => {
  const root = temporaryFolder(t)
  plant(root, site)
  const {messages} = await look(root, file)
  for (const {note, url, ruleId} of messages) {
    assert.match(note ?? '', /(^|\n)hint: ./)
    assert.match(readFileSync(fileURLToPath(url ?? ''), 'utf8'), new RegExp(`^# ${ruleId}\n`))
  }
  const expected = (rule: string) => messages.find(({ruleId}) => ruleId === rule)?.expected
  assert.deepEqual(expected('link/not-canonical'), ['https://arxiv.org/abs/1711.07341'])
  assert.deepEqual(expected('link/unknown-label')?.slice(0, 1), ['Code'])
  assert.deepEqual(expected('front-matter/unknown-key')?.slice(0, 1), ['number'])
  // These speak of more than what stands at their place.
  assert.equal(expected('tag/alike'), undefined)
  assert.equal(expected('figure/missing'), undefined)

  for (const {place, expected: [text] = [], ruleId} of messages) {
    if (text === undefined || !place || !('start' in place)) continue
    const lines = readFileSync(join(root, file), 'utf8').split('\n')
    const {start, end} = place
    const line = lines[start.line - 1] ?? ''
    lines[start.line - 1] = line.slice(0, start.column - 1) + text + line.slice(end.column - 1)
    const mended = await look(root, file, lines.join('\n'))
    const left = mended.messages.filter(message => message.ruleId === ruleId && message.line === start.line)
    assert.ok(left.length === 0 || ruleId === 'front-matter/unknown-key', `${ruleId} is mended by ${text}`)
  }
})

test('of the file at hand the editor is believed, and of all others the disk, each time anew', async t => {
  const root = temporaryFolder(t)
  plant(root, site)
  const rulesOf = async (text: string) => (await look(root, file, text)).messages.map(({ruleId}) => ruleId)
  const clean = issue(2, entry('A Quiet Paper', '- Paper: https://arxiv.org/abs/1801.00001'))
  assert.deepEqual(await rulesOf(clean), [])
  assert.deepEqual(await rulesOf(clean.replace('number: 2', 'number: 1')), ['issue/duplicate-number'])
  writeFileSync(
    join(root, 'content/issues/0001.md'),
    site['content/issues/0001.md'].replace('1711.07341', '1801.00001').replace('A Paper', 'A Quiet Paper')
  )
  assert.deepEqual(await rulesOf(clean), ['paper/recommended-before'])
  assert.deepEqual(await rulesOf(clean.replace('1801.00001', '1801.00002').replace('Quiet', 'Loud')), [])
  // A draft is compared with what is published, and nothing with a draft.
  const draft = (await look(root, 'content/issues/0003.md')).messages.map(({ruleId}) => ruleId)
  assert.ok(draft.includes('issue/duplicate-number'))
  // Before it was saved for the first time, too.
  const fresh = await look(root, 'content/issues/0009.md', clean.replace('number: 2', 'number: 1'))
  assert.deepEqual(
    fresh.messages.map(({ruleId}) => ruleId),
    ['issue/duplicate-number', 'paper/recommended-before']
  )
})

test('whatever bytes an issue has, it is told and not touched', async t => {
  const root = temporaryFolder(t)
  plant(root, {'content/site.yaml': settings})
  const look1 = async (value: string | Uint8Array) => {
    const result = await look(root, file, value)
    return [result.messages.map(({ruleId}) => ruleId), result.value] as const
  }
  const gbk = Uint8Array.of(0xd6, 0xd0, 0x0a)
  assert.deepEqual((await look1(gbk))[0], ['file/not-utf8'])
  assert.deepEqual(await look1(''), [['file/empty'], ''])
  assert.deepEqual((await look1('a'.repeat(2_000_001)))[0], ['file/too-large'])
  const half = issue(2, '').slice(0, 20)
  const [told, text] = await look1(half)
  assert.ok(told.length > 0)
  assert.equal(text, half)
})

test('an issue is printed as fmt writes it, or as it is', async t => {
  const root = temporaryFolder(t)
  plant(root, {'content/site.yaml': settings})
  const tidy = issue(2, entry('A Paper', '- Paper: https://arxiv.org/abs/1711.07341'))
  const digest = `\n# 几篇好文 | Digest \\#2\n\n2018年06月12日 00:00:00[Bench](https://example.org/)阅读数：1\n\n一段引言。\n这是 Digest 的第**2**篇文章\n\n**A Paper**\n**@amy 推荐**\n\\#Tag\n**很好。**用 a\\*b * c 与 x_y_z。\n论文链接\nhttps://arxiv.org/abs/1711.07341\n`
  for (const text of [
    tidy,
    tidy.replace('- Rec', '*   Rec'),
    `\ufeff${tidy.replaceAll('\n', '\r\n')}`,
    tidy.replace('**It works.**', '**It works.**\n\n| a | b |\n| - | - |\n| 1*2 | $x_1$ |\n\n* one\n- two\n\n***\n'),
    digest
  ]) {
    const read = text.replace('\ufeff', '').replaceAll('\r\n', '\n')
    const {value} = reformat(file, read)
    assert.ok(value !== null)
    assert.equal(String(await look(root, file, text)), value)
  }
  const broken = tidy.replace('number: 2', 'number: two').replace('- Rec', '*   Rec')
  assert.equal(String(await look(root, file, broken)), broken)
})

test('what is no issue is left to remark', async t => {
  const root = temporaryFolder(t)
  const text = '* Cdoe: x\n'
  for (const path of ['README.md', 'content/notes.md', 'content/issues/a.txt', 'content/issues/.draft/a.md']) {
    const {messages, value} = await look(root, path, text)
    assert.deepEqual([messages, value], [[], String(await remark().process(text))])
  }
  const nameless = await remark().use(offprint).process(text)
  assert.deepEqual(nameless.messages, [])
  assert.ok(!existsSync(join(root, '.cache')))
})
