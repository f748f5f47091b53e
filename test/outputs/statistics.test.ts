import assert from 'node:assert/strict'
import {test} from 'node:test'
import {HtmlValidate} from 'html-validate'
import type {Issue} from '../../src/model/issue.js'
import type {Language, Settings} from '../../src/model/settings.js'
import {checkProduced} from '../../src/site/check-produced.js'
import {entryOf, issueOf, linkOf, venueOf} from '../support/issues.js'
import {archive} from './helpers/archive.js'
import {otherPaths, renderAll} from './helpers/render.js'

const validator = new HtmlValidate({extends: ['html-validate:standard']})

/** Six weeks with 1, 2, 3, 4, 4 and 2 papers; every second one comes with code. */
function weeks(): readonly Issue[] {
  return [1, 2, 3, 4, 4, 2].map((count, week) =>
    issueOf(week + 1, {
      entries: Array.from({length: count}, (_, index) =>
        entryOf({
          title: `Paper ${index} of week ${week}`,
          tags: index === 0 ? ['Attention'] : ['机器阅读', `<tag> ${week} & ${index}`],
          recommenders: [index === 0 ? 'first' : `reader${index}`],
          venue: index === 3 ? null : venueOf('acl', {year: 2014 + week}),
          links: index % 2 === 0 ? [linkOf(`https://github.com/a/${week}-${index}`, 'code')] : []
        })
      )
    })
  )
}

function pageOf(issues: readonly Issue[], changes: Partial<Settings> = {}): string {
  return renderAll(archive(changes, issues)).get('statistics/index.html') ?? ''
}

const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** What is said of each plot, and what is in its table. */
function plotsOf(body: string) {
  return [...body.matchAll(/<section class="plot"[\s\S]*?<\/section>/g)].map(([section]) => ({
    title: plain(/<h2[\s\S]*?<\/h2>/.exec(section)?.[0] ?? ''),
    says: plain(/<p id="[^"]*-says">[\s\S]*?<\/p>/.exec(section)?.[0] ?? ''),
    note: plain(/<p class="plot-note">[\s\S]*?<\/p>/.exec(section)?.[0] ?? ''),
    rows: [...section.matchAll(/<tr>[\s\S]*?<\/tr>/g)].map(([row]) => plain(row)),
    bars: section.match(/<rect class="bar/g)?.length ?? 0
  }))
}

test('each plot says in a sentence what it shows, in Chinese', () => {
  const plots = plotsOf(pageOf(weeks()))
  assert.deepEqual(
    plots.map(({title, says, note}) => [title, says, note]),
    [
      ['每期的论文', '平均每期 2.7 篇，最多的是 第 4 期、第 5 期 ，各有 4 篇。', ''],
      ['标签的消长', '共有 12 个标签，论文最多的是 机器阅读 ，10 篇。', '各图尺度相同。'],
      ['会议与期刊，逐年', '共有 1 个会议、期刊与预印本平台，有 14 篇。', '另有 2 篇论文没有写明发表在哪里。'],
      ['推荐人', '共有 4 位推荐人，荐得最多的是 @first ，6 篇。', ''],
      ['附有代码的论文', '16 篇论文里，9 篇附有代码，占 56%。', '']
    ]
  )
})

test('and in English', () => {
  const plots = plotsOf(pageOf(weeks(), {language: 'en'}))
  assert.deepEqual(
    plots.map(({title, says, note}) => [title, says, note]),
    [
      ['Papers in each issue', '2.7 papers an issue on average; Issue 4, Issue 5 have the most, 4 each.', ''],
      ['Tags over time', 'Of 12 tags, 机器阅读 has the most papers, 10.', 'All share one scale.'],
      ['Venues by year', '1 venue, with 14 papers.', 'Where 2 more papers appeared is not stated.'],
      ['Recommenders', 'Of 4 recommenders, @first recommended the most papers, 6.', ''],
      ['Papers with code', '9 of 16 papers come with code, 56%.', '']
    ]
  )
})

test('behind each plot stand the numbers that it draws', () => {
  const [papers, tags, venues, recommenders, code] = plotsOf(pageOf(weeks()))
  assert.deepEqual(papers?.rows, [
    '期 论文',
    '第 1 期 1',
    '第 2 期 2',
    '第 3 期 3',
    '第 4 期 4',
    '第 5 期 4',
    '第 6 期 2'
  ])
  assert.equal(papers?.bars, 6)
  assert.deepEqual(tags?.rows.slice(0, 3), [
    '标签 合计 第 1 期 第 2 期 第 3 期 第 4 期 第 5 期 第 6 期',
    '机器阅读 10 0 1 2 3 3 1',
    'Attention 6 1 1 1 1 1 1'
  ])
  assert.deepEqual(venues?.rows.at(-1), 'ACL 14 1 2 3 3 3 2')
  assert.deepEqual(recommenders?.rows.slice(0, 2), [
    '推荐人 论文 期数 最早 最近',
    '@first 6 6 2018 年 1 月 8 日 2018 年 2 月 12 日'
  ])
  assert.deepEqual(code?.rows.slice(0, 3), ['期 论文 附有代码 占比', '第 1 期 1 1 100%', '第 2 期 2 1 50%'])
})

test('the heights of columns are the shares of the highest', () => {
  const [section = ''] = /<section class="plot"[\s\S]*?<\/section>/.exec(pageOf(weeks())) ?? []
  const heights = [...section.matchAll(/<rect class="bar( most)?"[^>]*height="(.*?)"/g)]
  assert.deepEqual(
    heights.map(([, most = '', height]) => height + most),
    ['25%', '50%', '75%', '100% most', '100% most', '50%']
  )
})

test('a single issue has no course of time: bars instead', () => {
  const body = pageOf(weeks().slice(3, 4))
  assert.deepEqual(
    plotsOf(body).map(({title, says}) => [title, says]),
    [
      ['标签', '共有 5 个标签，论文最多的是 机器阅读 ，3 篇。'],
      ['会议与期刊', '共有 1 个会议、期刊与预印本平台，有 3 篇。'],
      ['推荐人', '共有 4 位推荐人，各荐了 1 篇。'],
      ['附有代码的论文', '4 篇论文里，2 篇附有代码，占 50%。']
    ]
  )
  assert.doesNotMatch(body, /class="columns"/)
})

test('what there is nothing of is left out, and so is the page where there is nothing at all', () => {
  const bare = pageOf([issueOf(1, {entries: [entryOf({title: 'Words'})]})])
  assert.deepEqual(plotsOf(bare), [])
  assert.match(plain(bare), / 1 期 1 篇论文 /)
  for (const issues of [[], [issueOf(1)]]) {
    const files = renderAll(archive({}, issues))
    for (const [path, body] of files) assert.doesNotMatch(body, /\/statistics\/"/, path)
    assert.equal(files.has('statistics/index.html'), false)
  }
})

test('a paper that was recommended again counts once, and the page says so', () => {
  const twice = [1, 2].map(number => issueOf(number, {entries: [entryOf({paper: 'https://arxiv.org/abs/1801.00001'})]}))
  assert.match(pageOf(twice), /有 1 篇论文不止一次被推荐/)
  assert.match(pageOf(twice, {language: 'en'}), /1 paper was recommended more than once/)
  assert.doesNotMatch(pageOf(weeks()), /不止一次/)
})

test('the page is valid, has no style of its own, and every address on it leads somewhere, with and without facets', () => {
  const {outputs} = archive().settings
  const off = {...outputs, tags: false, venues: false, recommenders: false, years: false, figures: false}
  for (const language of ['zh-Hans', 'en'] as const satisfies readonly Language[]) {
    for (const [issues, changes] of [
      [weeks(), {base: '/sub/'}],
      [weeks(), {outputs: off}],
      [weeks().slice(0, 1), {}]
    ] as const) {
      const site = archive({language, ...changes}, issues)
      const files = renderAll(site)
      const body = files.get('statistics/index.html') ?? ''
      const made = [...files].map(([path, body]) => ({path, body}))
      assert.deepEqual(checkProduced(made, new Set([...files.keys(), ...otherPaths(site)]), site.settings), [])
      assert.doesNotMatch(body, / style=|<style|<script>/)
      assert.match(body, /statistics\.0123abcd\.css/)
      const {results} = validator.validateStringSync(body)
      assert.deepEqual(
        results.flatMap(({messages}) => messages.map(({line, message, ruleId}) => `${line}: ${message} (${ruleId})`)),
        []
      )
    }
  }
})

test('names are escaped wherever they stand', () => {
  const body = pageOf(weeks())
  assert.match(body, /&lt;tag&gt; 1 &amp; 1/)
  assert.doesNotMatch(body, /<tag>/)
})
