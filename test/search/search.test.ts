import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Html} from '../../src/model/issue.js'
import {archive} from '../outputs/helpers/archive.js'
import {entryOf, issueOf, linkOf, venueOf} from '../support/issues.js'
import {type Chosen, indexOf, nothingChosen, openSearch, type Result} from './helpers/engine.js'

const entries = [
  entryOf({
    title: 'Attention Is All You Need',
    tags: ['Attention Mechanism', 'C++'],
    recommenders: ['shaness', '某机构'],
    venue: venueOf('neurips', {name: 'NIPS', year: 2017}),
    authors: ['Łukasz Kaiser', 'Jakob Uszkoreit'],
    summary: '<p>只用注意力的<strong>编码器</strong>与解码器，<em>翻译</em>得又快又好。</p>' as Html,
    keyPoints: ['编码器'],
    lead: '只用注意力。',
    links: [linkOf('https://arxiv.org/abs/1706.03762'), linkOf('https://github.com/tensorflow/tensor2tensor', 'code')]
  }),
  entryOf({
    title: 'Word Embeddings as Graphs',
    tags: ['Word Embedding'],
    recommenders: ['bob'],
    venue: venueOf('acl', {year: 2018}),
    summary: '<p>词向量之间的图，节点上有注意力。naïve 的做法不行，<code>attention</code> 可以。</p>' as Html,
    lead: '词向量之间的图。',
    links: [linkOf('https://arxiv.org/abs/1801.00001')]
  }),
  entryOf({
    title: '<script>alert("x")</script> & 100% 🤗',
    tags: ['Generation'],
    recommenders: ['bob'],
    summary: '<p>先写文本，再生成图像：文本与图像的生成各有一章。1 &#x3C; 2。</p>' as Html,
    lead: '',
    links: [linkOf('https://arxiv.org/abs/1801.00002'), linkOf('https://github.com/a/b', 'code')]
  })
]
const site = archive({}, [issueOf(1, {entries: entries.slice(0, 2)}), issueOf(60, {entries: entries.slice(2)})])
const search = await openSearch(indexOf(site))

const titles = async (result: Result, count = 10) => (await result.take(count)).map(({title}) => title.slice(0, 9))
const find = async (typed: string, chosen: Partial<Chosen> = {}) =>
  titles(await search(typed, {...nothingChosen, ...chosen}))

const [attention, words, script] = ['Attention', 'Word Embe', '<script>a']

test('a paper is found by whatever it says, in any script and any case', async () => {
  for (const query of ['编码器', '码', '解码器，翻译', 'NIPS', 'neurips', 'Neural Information Processing', '@shaness'])
    assert.deepEqual(await find(query), [attention], query)
  for (const query of ['lukasz kaiser', 'ŁUKASZ', '1706.03762', 'arXiv:1706.03762', 'c++', '某机构', 'tensor2tensor'])
    assert.deepEqual(await find(query), [attention], query)
  assert.deepEqual(await find('https://arxiv.org/abs/1706.03762'), [attention])
  assert.deepEqual(await find('词向量 attention'), [words])
  assert.deepEqual(await find('词向量attention'), [words])
  assert.deepEqual(await find('ｎaive'), [words])
  assert.deepEqual(await find('🤗'), [script])
})

test('a word finds longer ones, a title comes before a text, and what is exact before what is longer', async () => {
  assert.deepEqual(await find('embed'), [words])
  assert.deepEqual(await find('attention'), [attention, words])
  assert.deepEqual(await find('注意力'), [words, attention], 'both in the text: the newer first')
  assert.deepEqual(await find('编码'), [attention])
  assert.deepEqual(await find('word embedding'), [words])
})

test('words that say little are asked for only where nothing else is', async () => {
  assert.deepEqual(await find('the attention of all'), [attention])
  assert.deepEqual(await find('all'), [attention])
  assert.deepEqual(await find('is'), [attention])
  assert.deepEqual(await find('via'), [])
  assert.deepEqual(await find('via attention'), [attention, words])
  assert.deepEqual(await find('"via" attention'), [])
})

test('what is quoted stands there as it was typed, in any field, whatever lies between its words', async () => {
  assert.deepEqual(await find('"is all you need"'), [attention])
  assert.deepEqual(await find('“Embeddings as”'), [words])
  assert.deepEqual(await find('"embedding"'), [words])
  assert.deepEqual(await find('"embeddin"'), [])
  assert.deepEqual(await find('"need all"'), [])
  assert.deepEqual(await find('"need attention"'), [])
  assert.deepEqual(await find('"文本与图像的生成"'), [script])
  assert.deepEqual(await find('"文本，生成"'), [])
  assert.deepEqual(await find('"Łukasz kaiser'), [attention])
  const rough = await search('"文本再生"', nothingChosen)
  await rough.take(10)
  assert.equal(rough.isSure(), true)
})

test('Han that stands nowhere in one piece is looked for in its parts', async () => {
  const result = await search('文本生成图像', nothingChosen)
  assert.equal(result.loosened, true)
  assert.deepEqual(await titles(result), [script])
  assert.equal((await search('生成图像', nothingChosen)).loosened, false)
  const apart = await search('编码图像', nothingChosen)
  assert.deepEqual([apart.loosened, apart.fewer.map(({query}) => query)], [false, ['图像', '编码']])
  const partly = await search('文本机图像', nothingChosen)
  assert.deepEqual([partly.loosened, await titles(partly)], [true, [script]], 'without the pairs that stand nowhere')
  assert.deepEqual((await search('闻所未闻的图', nothingChosen)).fewer, [])
})

test('a slip in a word is forgiven, and said', async () => {
  for (const [typed, meant] of [
    ['atention', 'attention'],
    ['attenntion', 'attention'],
    ['attnetion', 'attention'],
    ['ettention', 'attention'],
    ['ttention', 'attention'],
    ['tensro2tensor', null],
    ['generetoin', 'generation'],
    ['wrod', 'word']
  ] as const) {
    const result = await search(typed, nothingChosen)
    assert.equal(result.corrected[0]?.instead[0] ?? null, meant, typed)
    assert.equal(result.total() > 0, meant !== null, typed)
  }
  assert.deepEqual(await find('"atention"'), [])
  assert.deepEqual(await find('atention 词向量'), [words])
})

test('a word that is only begun takes nothing away', async () => {
  assert.deepEqual(await find('词向量 g'), [words])
  assert.deepEqual(await find('词向量 gx'), [words])
  assert.deepEqual(await find('词向量 gx '), [])
  assert.deepEqual(await find('gx'), [])
})

test('where nothing is found, it says what would help', async () => {
  const unknown = await search('attention qqqqqq', nothingChosen)
  assert.deepEqual(
    [unknown.unknown.map(({term}) => term), unknown.fewer.map(({query}) => query)],
    [['qqqqqq'], ['attention']]
  )
  const apart = await search('kaiser embeddings', nothingChosen)
  assert.deepEqual([apart.unknown, apart.fewer.map(({query}) => query)], [[], ['embeddings', 'kaiser']])
  const filtered = await search('词向量', {...nothingChosen, code: true})
  assert.deepEqual([filtered.total(), filtered.unfiltered], [0, 1])
})

test('facets narrow down: any of one kind, one of each; counts say what another choice would give', async () => {
  assert.deepEqual(await find('', {}), [script, words, attention])
  assert.deepEqual(await find('', {code: true}), [script, attention])
  assert.deepEqual(await find('', {venue: ['acl', 'neurips']}), [words, attention])
  assert.deepEqual(await find('注意力', {recommender: ['bob']}), [words])
  assert.deepEqual(await find('', {recommender: ['bob'], year: ['2019']}), [script])
  assert.deepEqual(await find('', {tag: ['gone']}), [])
  const result = await search('', {...nothingChosen, recommender: ['bob']})
  const {kinds, code} = await result.facets()
  const counts = (kind: string) => Object.fromEntries((kinds[kind] ?? []).map(({slug, count}) => [slug, count]))
  assert.deepEqual(counts('recommender'), {bob: 2, shaness: 1, 某机构: 1})
  assert.deepEqual(counts('tag'), {generation: 1, 'word-embedding': 1})
  assert.deepEqual(counts('year'), {'2019': 1, '2018': 1})
  assert.deepEqual(code, {count: 1, chosen: false})
  const gone = await (await search('', {...nothingChosen, tag: ['generation', 'gone']})).facets()
  assert.deepEqual(
    gone.kinds.tag?.filter(({chosen}) => chosen).map(({name, count}) => `${name} ${count}`),
    ['Generation 1', 'gone 0'],
    'what no paper has can be given up too'
  )
  const cplusplus = (await (await search('', nothingChosen)).facets()).kinds.tag?.find(({name}) => name === 'C++')
  assert.deepEqual(await find('', {tag: [cplusplus?.slug ?? '']}), [attention])
})

test('nothing that is typed breaks it', async () => {
  const nasty = [
    '%',
    '"',
    '""',
    '\\',
    '<script>',
    '{}',
    '__proto__',
    'constructor',
    'toString',
    '\u202e',
    '\ud800',
    '-1'
  ]
  for (const query of [
    ...nasty,
    '"“”',
    '?q=',
    '的'.repeat(10_000),
    'a'.repeat(10_000),
    'a '.repeat(5000),
    '"a b'.repeat(3000)
  ]) {
    const result = await search(query, nothingChosen)
    const found = await result.take(8)
    assert.ok(found.length <= result.total())
  }
  assert.deepEqual(await find('<script>alert'), [script])
  assert.deepEqual(await find('1 < 2'), [script])
  assert.deepEqual(await find('%'), [])
  assert.deepEqual(await find('   '), [script, words, attention])
})

test('a part that cannot be loaded fails the search that needs it, and no other', async () => {
  const files = indexOf(site)
  const lacking = new Map([...files].filter(([path]) => !path.includes('vocabulary')))
  const broken = await openSearch(lacking)
  await assert.rejects(broken('atention', nothingChosen))
  assert.equal((await broken('attention', nothingChosen)).total(), 2)
  await assert.rejects(openSearch(new Map()))
})
