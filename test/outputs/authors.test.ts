import assert from 'node:assert/strict'
import {test} from 'node:test'
import {entryOf, issueOf} from '../support/issues.js'
import {archive} from './helpers/archive.js'
import {renderAll} from './helpers/render.js'

const latin = Array.from({length: 30}, (_, index) => `Author${index} Surname`)

test('a dozen authors stand as they are; of more, eight do, and the others are behind them', () => {
  const twelve = pagesOf(latin.slice(0, 12))
  for (const page of twelve) {
    assert.match(page, /<p class="authors" lang="en">Author0 Surname, [^<]*, Author11 Surname<\/p>/)
    assert.doesNotMatch(page, /<details class="authors"/)
  }
  for (const page of pagesOf(latin)) {
    const [, first, more, others] =
      /<details class="authors">\n<summary><span lang="en">([^<]*)<\/span> <span class="authors-more">([^<]*)<\/span><\/summary>\n<p lang="en">([^<]*)</.exec(
        page
      ) ?? []
    assert.equal(more, '另有 22 位作者')
    assert.deepEqual([...(first ?? '').split(', '), ...(others ?? '').split(', ')], latin, 'nobody is lost')
  }
})

test('names in Han are joined as Han is, Latin ones beside them too; feeds tell all', () => {
  const [issue] = pagesOf(['黄某', 'Ada Lovelace'])
  assert.match(issue, /<p class="authors" lang="zh-Hans">黄某、Ada Lovelace</)
  const feed = filesOf(latin).get('feed.xml') ?? ''
  assert.match(feed, /作者：Author0 Surname, [^&]*, Author29 Surname&lt;/)
})

function pagesOf(authors: readonly string[]): readonly [string, string] {
  const files = filesOf(authors)
  return [files.get('issues/1/index.html') ?? '', files.get('papers/arxiv-1801.00001/index.html') ?? '']
}

function filesOf(authors: readonly string[]): ReadonlyMap<string, string> {
  const entry = entryOf({paper: 'https://arxiv.org/abs/1801.00001', title: 'Many Hands', authors})
  return renderAll(archive({}, [issueOf(1, {entries: [entry]})]))
}
