import assert from 'node:assert/strict'
import {test} from 'node:test'
import {compareSites} from '../../src/diff/compare-sites.js'
import type {Issue} from '../../src/model/issue.js'
import {entryOf, issueOf, settings, venueOf} from '../support/issues.js'
import {compare, snapshotOf, told} from './helpers.js'

const arxiv = (id: string): string => `https://arxiv.org/abs/${id}`
const pages = (before: readonly Issue[], after: readonly Issue[]) =>
  told(compare(before, after).broken.filter(({kind}) => kind === 'page'))
const of = (kind: string, before: readonly Issue[], after: readonly Issue[]) =>
  told(compare(before, after).broken.filter(each => each.kind === kind))

test('an edited title breaks the address of a paper without identifier, and no other', () => {
  const issue = (title: string, paper?: string) =>
    issueOf(1, {entries: [entryOf({title, ...(paper === undefined ? {} : {paper})})]})
  const [before, after] = ['Attention is all we need', 'Attention is all you need']
  assert.deepEqual(told(compare([issue(before)], [issue(after)]).broken), [
    '/papers/attention-is-all-we-need/ → /papers/attention-is-all-you-need/: title',
    '/issues/1/#attention-is-all-we-need → /issues/1/#attention-is-all-you-need: title'
  ])
  assert.deepEqual(compare([issue(before, arxiv('1706.03762'))], [issue(after, arxiv('1706.03762'))]).broken, [])
})

test('an identifier that is given, mended or fixed names the paper anew', () => {
  const issue = (paper: string | undefined, id: string | null = null) =>
    issueOf(1, {entries: [entryOf({title: 'A paper', id, ...(paper === undefined ? {} : {paper})})]})
  const given = [issue(undefined)]
  const mended = [issue(arxiv('1706.03762'))]
  const other = [issue(arxiv('1706.03763'))]
  assert.deepEqual(pages(given, mended), ['/papers/a-paper/ → /papers/arxiv-1706.03762/: identifier'])
  assert.deepEqual(pages(mended, other), ['/papers/arxiv-1706.03762/ → /papers/arxiv-1706.03763/: identifier'])
  assert.deepEqual(of('feed id', mended, other), ['issues/1/arxiv:1706.03762 → issues/1/arxiv:1706.03763: identifier'])
  assert.deepEqual(of('feed id', given, mended), ['issues/1/1 → issues/1/arxiv:1706.03762: identifier'])
  assert.deepEqual(pages(given, [issue(undefined, 'a-paper')]), [], 'an id that keeps the address')
})

test('another number of an issue moves its page; its anchors are said with it, feed items come again', () => {
  const entries = [entryOf({title: 'A paper', paper: arxiv('1706.03762')})]
  const before = [issueOf(81, {entries})]
  const after = [issueOf(82, {entries, file: issueOf(81).file})]
  assert.deepEqual(told(compare(before, after).broken), [
    '/issues/81/ → /issues/82/: number',
    'issues/81 → issues/82: number',
    'issues/81/arxiv:1706.03762 → issues/82/arxiv:1706.03762: number'
  ])
})

test('what is removed leaves its addresses behind, but not those of a paper that is elsewhere too', () => {
  const [a, b] = [
    entryOf({title: 'One', paper: arxiv('1706.00001')}),
    entryOf({title: 'Two', paper: arxiv('1706.00002')})
  ]
  const before = [issueOf(1, {entries: [a, b]}), issueOf(2, {entries: [a]})]
  assert.deepEqual(told(compare(before, [issueOf(1, {entries: [b]}), issueOf(2, {entries: [a]})]).broken), [
    '/issues/1/#arxiv-1706.00001 → nowhere: removed'
  ])
  assert.deepEqual(pages(before, [issueOf(2, {entries: [a]})]), [
    '/issues/1/ → nowhere: removed',
    '/papers/arxiv-1706.00002/ → nowhere: removed'
  ])
  assert.deepEqual(pages(before, [issueOf(1, {entries: [a, b], draft: true}), issueOf(2, {entries: [a]})]), [
    '/issues/1/ → nowhere: draft',
    '/papers/arxiv-1706.00002/ → nowhere: draft'
  ])
})

test('entries without identifiers have their place in feeds, so a new order shows them again', () => {
  const [a, b] = [entryOf({title: 'One paper'}), entryOf({title: 'Two papers'})]
  const swapped = [issueOf(1, {entries: [b, a]})]
  assert.deepEqual(told(compare([issueOf(1, {entries: [a, b]})], swapped).broken), [
    'issues/1/1 → issues/1/2: order',
    'issues/1/2 → issues/1/1: order'
  ])
})

test('a tag, recommender, venue or year that nothing has any more: renamed or unused', () => {
  const issue = (tag: string, recommender: string, venue: string, date = '2018-06-13') =>
    issueOf(1, {
      date: date as Issue['date'],
      entries: [
        entryOf({
          title: 'One paper',
          paper: arxiv('1706.00001'),
          tags: [tag, 'Both'],
          recommenders: [recommender],
          venue: venueOf(venue)
        })
      ]
    })
  assert.deepEqual(pages([issue('Parsing', 'amy', 'acl')], [issue('Syntax', 'bob', 'emnlp', '2019-06-13')]), [
    '/tags/parsing/ → /tags/syntax/: renamed',
    '/recommenders/amy/ → /recommenders/bob/: renamed',
    '/venues/acl/ → /venues/emnlp/: renamed',
    '/years/2018/ → /years/2019/: renamed'
  ])
  assert.deepEqual(pages([issue('Parsing', 'amy', 'acl')], [issue('Both', 'amy', 'acl')]), [
    '/tags/parsing/ → nowhere: unused'
  ])
  assert.deepEqual(pages([issue('Parsing', 'amy', 'acl')], [issue('parsing', 'amy', 'acl')]), [])
})

test('pages that are switched off break as a whole; a new host or base breaks none of its own', () => {
  const issues = [issueOf(1, {entries: [entryOf({title: 'A paper', tags: ['Parsing']})]})]
  const outputs = {...settings.outputs, tags: false, papers: false}
  const off = compareSites(snapshotOf(issues), snapshotOf(issues, {settings: {outputs}}))
  assert.deepEqual(told(off.broken), [
    '/papers/a-paper/ → nowhere: switched off',
    '/tags/parsing/ → nowhere: switched off'
  ])
  assert.deepEqual(
    off.settings.map(({field}) => field),
    ['outputs']
  )
  const moved = compareSites(snapshotOf(issues), snapshotOf(issues, {settings: {base: '/reading/'}}))
  assert.deepEqual([moved.broken, moved.settings], [[], [{field: 'base', from: ['/'], to: ['/reading/']}]])
})
