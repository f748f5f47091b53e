import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type TestContext, test} from 'node:test'
import {type AddOptions, add} from '../../src/add/add.js'
import {chooseFile} from '../../src/add/choose-file.js'
import {formatAdded} from '../../src/add/format-added.js'
import {wishOf} from '../../src/add/wish.js'
import {keyLanguage} from '../../src/authoring/key-language.js'
import {skeleton} from '../../src/authoring/skeleton.js'
import {skeletonEntry} from '../../src/authoring/skeleton-entry.js'
import {pathsOf} from '../../src/build/paths.js'
import {readContent} from '../../src/build/read-content.js'
import {dissectIssue} from '../../src/content/dissect-issue.js'
import {parseIssue} from '../../src/content/parse-issue.js'
import {openStore} from '../../src/io/store.js'
import {speechOf} from '../../src/messages/speech-of.js'
import type {SourcePath} from '../../src/model/issue.js'
import {message} from '../../src/model/message.js'
import {english} from '../../src/model/speech.js'
import {createClient} from '../../src/web/client.js'
import {createReadText, type Memory, type ReadText} from '../../src/web/read-text.js'
import {plant, temporaryFolder} from '../io/helpers/tree.js'
import {repository} from '../support/cli.js'
import {type Answer, openHost, sends} from '../web/helpers/host.js'
import {noon, testNet} from '../web/helpers/net.js'

const answer = (name: string) => sends(readFileSync(`${repository}test/fixtures/add/${name}`))
const arxivPath = (id: string) => `/export.arxiv.org/api/query?id_list=${encodeURIComponent(id)}&max_results=1`
const file = 'content/issues/0082.md' as SourcePath
const draft = `---
number: 82
title: 下一期
date: 2018-06-20
draft: true
---

## A Former Paper

- 推荐：@amy
- 论文：https://arxiv.org/abs/1606.00001

写好了。
`

function sourceOf(files: Readonly<Record<string, string>> = {}) {
  return {
    'content/site.yaml': 'title: Papers\naddress: https://papers.example.org\n',
    [file]: draft,
    ...files
  }
}

/** All services on loopback: `https://HOST/PATH` is asked for as `/HOST/PATH`. */
async function services(t: TestContext, answers: Readonly<Record<string, Answer>>, memory: Memory | null = null) {
  const host = await openHost(t, answers)
  const client = createClient(testNet({limits: {attempts: 2}}))
  t.after(client.close)
  const kept = memory ?? {getJson: () => null, putJson: () => {}}
  const clock = {now: noon}
  const text = createReadText(client, kept, () => clock.now)
  const read: ReadText = (address, accept) => text(host.at(address.replace(/^https:\//, '')), accept)
  return {host, read, clock}
}

async function run(
  root: string,
  written: readonly string[],
  read: ReadText,
  more: Partial<AddOptions> = {}
): Promise<{out: string; err: string; text: string}> {
  const paths = pathsOf({root})
  const {issues, incomplete} = await readContent(paths, {root, drafts: true}, openStore(paths.cache))
  const all = [...issues, ...incomplete]
  const target = more.file ?? chooseFile(all) ?? assert.fail()
  const wishes = written.map(each => wishOf(each) ?? assert.fail(each))
  const language = keyLanguage(dissectIssue(target, readFileSync(join(root, target), 'utf8').replaceAll('\r\n', '\n')))
  const base = {root, wishes, file: target, issues: all, language, handles: [], again: false, dry: false}
  const {words} = await speechOf(language)
  const added = await add({...base, words, ...more}, read)
  return {...formatAdded(target, added, english), text: readFileSync(join(root, target), 'utf8')}
}

function siteWith(t: TestContext, files: Readonly<Record<string, string>> = {}): string {
  const root = temporaryFolder(t)
  plant(root, sourceOf(files))
  return root
}

test('an entry is added to the end of the newest draft, in its language; what was there stays, byte for byte', async t => {
  const {read} = await services(t, {[arxivPath('1711.07341')]: answer('arxiv-new.xml')})
  const root = siteWith(t)
  const {out, err, text} = await run(root, ['1711.07341'], read, {handles: ['shaness']})
  assert.equal(err, '')
  assert.equal(
    out,
    `added  ${file}:15  FusionNet: Fusing via Fully-Aware Attention with Application to Machine Comprehension\n`
  )
  assert.equal(
    text,
    `${draft}
## FusionNet: Fusing via Fully-Aware Attention with Application to Machine Comprehension

- 推荐：@shaness
- 标签：
- 发表：ICLR 2018
- 作者：Hsin-Yuan Huang, Chenguang Zhu
- 论文：https://arxiv.org/abs/1711.07341
- 代码：https://github.com/momohuang/FusionNet-NLI

<!-- arXiv: Published in Sixth International Conference on Learning Representations (ICLR), 2018 -->

<!-- 摘要（arXiv），不会发布：
An invented abstract of two lines, with a < b, an arrow ‐‐> and $O(n^2)$ steps. Code is available at https://github.com/momohuang/FusionNet-NLI. -->
`
  )
  const {value, diagnostics} = parseIssue(file, text)
  const [, entry] = value.entries
  assert.deepEqual(
    [
      entry?.recommenders,
      entry?.venue?.id,
      entry?.authors.length,
      entry?.links.map(({label}) => label),
      entry?.summary
    ],
    [['shaness'], 'iclr', 2, ['paper', 'code'], '']
  )
  assert.deepEqual(diagnostics.map(({ruleId}) => ruleId).sort(), ['entry/no-summary', 'entry/no-value'])
})

test('tags in use that title or abstract name are offered in the comment, by whole words', async t => {
  const {read} = await services(t, {[arxivPath('1711.07341')]: answer('arxiv-new.xml')})
  const tags = '#machine-comprehension #Attention #GAN #Invented abstract #Two Line #Fusion #Step #(n^2) #a'
  const used = `${draft.replace('number: 82', 'number: 81').replace('2018-06-20', '2018-06-13')}`
  const root = siteWith(t, {'content/issues/0081.md': used.replace('- 推荐：@amy', `- 推荐：@amy\n- 标签：${tags}`)})
  const {text} = await run(root, ['1711.07341'], read)
  assert.match(
    text,
    /\n用过的标签里，标题或摘要提到：#Attention #Invented abstract #Step #Two Line #machine-comprehension -->\n/
  )
  assert.equal(parseIssue(file, text).value.entries[1]?.tags.length, 0, 'none is chosen')
})

test('keys are English where those of the file are; without a handle the field is there and empty', async t => {
  const {read} = await services(t, {'/aclanthology.org/P18-1009.endf': answer('acl.endf')})
  const english = draft.replace('推荐：', 'Recommended by: ').replace('论文：', 'Paper: ')
  const {text} = await run(siteWith(t, {[file]: english}), ['P18-1009'], read)
  assert.equal(
    text.slice(english.length),
    `
## Ultra-Fine Entity Typing of Café Names

- Recommended by:
- Tags:
- Venue: ACL 2018
- Authors: Eunsol Choi, José Müller
- Paper: https://aclanthology.org/P18-1009/

<!-- Abstract (ACL Anthology), not published:
An invented abstract that goes on in another line, at 50 %T. -->
`
  )
})

test('of a repository the paper that it names is added, with the repository as its code', async t => {
  const {read, host} = await services(t, {
    '/api.github.com/repos/momohuang/FusionNet-NLI': answer('github-described.json'),
    [arxivPath('1711.07341')]: answer('arxiv-new.xml')
  })
  const {text} = await run(siteWith(t), ['https://github.com/momohuang/FusionNet-NLI'], read)
  assert.match(
    text,
    /## FusionNet: [\s\S]*- 论文：https:\/\/arxiv\.org\/abs\/1711\.07341\n- 代码：https:\/\/github\.com\/momohuang\/FusionNet-NLI\n/
  )
  assert.equal(host.asked('/api.github.com/repos/momohuang/FusionNet-NLI/readme'), 0)
})

test('of a README that names several papers an editor is to choose; one that names one is believed', async t => {
  const readme = '/api.github.com/repos/some/toolbox/readme'
  const repository = {'/api.github.com/repos/some/toolbox': answer('github-plain.json')}
  const wish = ['https://github.com/some/toolbox']
  const two = sends('See https://arxiv.org/abs/1711.07341 and https://arxiv.org/abs/2401.00001.')
  const {read} = await services(t, {...repository, [readme]: two})
  const several = await run(siteWith(t), wish, read)
  assert.match(several.text, /## toolbox\n\n- 推荐：\n- 标签：\n- 代码：https:\/\/github\.com\/some\/toolbox\n/)
  assert.match(
    several.text,
    /<!-- .*：\nhttps:\/\/arxiv\.org\/abs\/1711\.07341\nhttps:\/\/arxiv\.org\/abs\/2401\.00001 -->/
  )
  const one = sends('See arXiv:2401.00001')
  const other = await services(t, {
    ...repository,
    [readme]: one,
    [arxivPath('2401.00001')]: answer('arxiv-preprint.xml')
  })
  const known = await run(siteWith(t), wish, other.read)
  assert.match(
    known.text,
    /## A Preprint\n\n- 推荐：\n- 标签：\n- 作者：Ada Lovelace\n- 论文：.*2401\.00001\n- 代码：.*toolbox\n/
  )
})

test('the second API of OpenReview is asked first, the first one where it knows nothing', async t => {
  const {read, host} = await services(t, {
    '/api2.openreview.net/notes?id=BJIgi_eCZ': sends('{"notes":[],"count":0}'),
    '/api.openreview.net/notes?id=BJIgi_eCZ': answer('openreview-1.json')
  })
  const {text} = await run(siteWith(t), ['https://openreview.net/forum?id=BJIgi_eCZ'], read)
  assert.match(
    text,
    /## A Paper of the First API\n\n- 推荐：\n- 标签：\n- 作者：Ada Lovelace\n- 论文：.*\n- 代码：.*some\/thing\n/
  )
  assert.equal(host.requests.length, 2)
})

test('the first paper takes the place of the entry that a new issue begins with, unless somebody wrote into it', async t => {
  for (const language of ['zh', 'en'] as const) {
    for (const end of ['\n', '\r\n']) {
      const {read} = await services(t, {})
      const fresh = skeleton({number: 99, date: '2019-06-20', title: 'A: b #99', tags: []}, '0099', language)
      const text = fresh.replaceAll('\n', end)
      const root = siteWith(t, {'content/issues/0099.md': text})
      const added = await run(root, ['1711.07341', '1706.03762'], read)
      const [before = '', behind] = text.split(skeletonEntry[language].replaceAll('\n', end))
      assert.ok(before.trimEnd().endsWith('-->') && behind === end && added.text.startsWith(before))
      // All help stands above, and nothing between the papers but what is said of each.
      assert.equal(
        added.text
          .slice(before.length)
          .match(/^(?:## |<!--)/gm)
          ?.join(),
        '## ,<!--,## ,<!--'
      )
      assert.deepEqual(
        added.text.slice(before.length).split(end).slice(0, 8),
        [...skeletonEntry[language].split('\n')].map(line =>
          /论文：|Paper:/.test(line) ? `${line.replace(/:$/, ': ')}https://arxiv.org/abs/1711.07341` : line
        )
      )
      assert.ok(added.text.endsWith(`-->${end}`))
      assert.equal(added.text.includes('- 论文：https') ? 'zh' : 'en', language)

      const begun = text.replace(/(代码：|Code:)/, '$1 https://github.com/a/b')
      const other = siteWith(t, {'content/issues/0099.md': begun})
      assert.ok((await run(other, ['1711.07341'], read)).text.startsWith(begun))
      const followed = `${text}${end}## Another${end}`
      const third = siteWith(t, {'content/issues/0099.md': followed})
      assert.ok((await run(third, ['1711.07341'], read)).text.startsWith(followed))
    }
  }
})

test('what nobody knows, or nobody answers for, is a skeleton that says so, and no failure', async t => {
  const {read} = await services(t, {
    '/api.crossref.org/works/10.1145%2F1.2': sends('Resource not found.', {}, 404),
    [arxivPath('1711.07341')]: sends('', {}, 503)
  })
  const wishes = ['10.1145/1.2', '1711.07341', 'https://example.org/paper--x.pdf']
  const {text, err, out} = await run(siteWith(t), wishes, read)
  assert.equal(out.split('\n').length, 4)
  assert.equal(
    err,
    'offprint: 10.1145/1.2 is not filled in: Crossref does not know it\n' +
      'offprint: 1711.07341 is not filled in: arXiv: Unexpected answer 503 Service Unavailable\n' +
      'offprint: https://example.org/paper--x.pdf is not filled in: nobody to ask about this address\n'
  )
  const entries = parseIssue(file, text).value.entries
  assert.deepEqual(
    entries.slice(1).map(({title, links}) => [title, links.map(({url}) => url)]),
    [
      [null, ['https://doi.org/10.1145/1.2']],
      [null, ['https://arxiv.org/abs/1711.07341']],
      [null, ['https://example.org/paper--x.pdf']]
    ]
  )
  assert.match(text, /<!-- 没有填好（Crossref 没有这一篇）/)
})

test('of a service that is not there one line says so, however many papers it was asked for', async t => {
  const nameless: ReadText = async () => ({kind: 'failed', reason: message`Unexpected host`, way: 'nameless'})
  const papers = ['1711.07341', 'https://github.com/some/toolbox', '1706.03762']
  const {err, text} = await run(siteWith(t), papers, nameless)
  assert.equal(
    err,
    'offprint: 1711.07341, 1706.03762 are not filled in: the host of arXiv cannot be found; is there a network?\n' +
      'offprint: https://github.com/some/toolbox is not filled in: the host of GitHub cannot be found; is there a network?\n'
  )
  assert.match(text, /- 作者：\n- 代码：https:\/\/github\.com\/some\/toolbox\n\n<!-- 没有填好（找不到 GitHub 的主机/)
  const silent: ReadText = async () => ({kind: 'failed', reason: message`Unexpected silence`, way: 'silent'})
  const other = await run(siteWith(t), ['1711.07341', '10.1145/1.2'], silent)
  assert.equal(
    other.err,
    'offprint: 1711.07341 is not filled in: arXiv was not reached: Unexpected silence\n' +
      'offprint: 10.1145/1.2 is not filled in: Crossref was not reached: Unexpected silence\n'
  )
})

test('how far a question came is told apart: a host without a name, without an answer, with another one', async t => {
  const {host} = await services(t, {'/busy': sends('', {}, 503)})
  const client = createClient(testNet({limits: {attempts: 1}}))
  t.after(client.close)
  const read = createReadText(client, {getJson: () => null, putJson: () => {}}, () => noon)
  const wayOf = async (address: string) => {
    const found = await read(address, 'text/plain')
    return found.kind === 'failed' ? found.way : found.kind
  }
  assert.equal(await wayOf(host.at('/busy')), 'answered')
  assert.equal(await wayOf('http://nowhere.invalid/'), 'nameless')
  const ends: (() => unknown)[] = []
  const shut = (await openHost({after: end => ends.push(end)}, {})).at('/')
  for (const end of ends) await end()
  assert.equal(await wayOf(shut), 'silent')
})

test('a paper that was recommended before is not added, by whatever name, unless it is said again', async t => {
  const {read, host} = await services(t, {
    [arxivPath('1711.07341')]: answer('arxiv-new.xml'),
    '/api.crossref.org/works/10.1145%2F1.2': sends(
      '{"message":{"type":"journal-article","title":["A Former Paper of Many Words"]}}'
    )
  })
  const older = `---\nnumber: 7\ntitle: Older\ndate: 2017-01-01\n---\n\n## FusionNet\n\n- Paper: https://arxiv.org/pdf/1711.07341v1\n\nGood.\n\n## A former paper of many words\n\n- Paper: https://aclanthology.org/P18-1009/\n\nGood.\n`
  const root = siteWith(t, {'content/issues/0007.md': older})
  const {text, err, out} = await run(root, ['https://arxiv.org/abs/1711.07341', '10.1145/1.2', '1606.00001'], read)
  assert.deepEqual([text, out], [draft, ''])
  assert.equal(
    err,
    'offprint: https://arxiv.org/abs/1711.07341 is there already (content/issues/0007.md:7); --again adds it once more\n' +
      'offprint: 10.1145/1.2 is there already (content/issues/0007.md:13); --again adds it once more\n' +
      `offprint: 1606.00001 is there already (${file}:8); --again adds it once more\n`
  )
  assert.equal(host.asked(arxivPath('1711.07341')), 0, 'its number tells without a network')
  const again = await run(root, ['1711.07341'], read, {again: true})
  assert.match(again.text, /## FusionNet: /)
})

test('a paper that is named twice in one call is added once', async t => {
  const {read} = await services(t, {[arxivPath('1711.07341')]: answer('arxiv-new.xml')})
  const {text, err} = await run(siteWith(t), ['1711.07341', 'https://arxiv.org/pdf/1711.07341'], read)
  assert.equal(text.match(/## FusionNet/g)?.length, 1)
  assert.match(err, /is there already/)
})

test('an answer is remembered for a week: a second call asks nobody', async t => {
  const root = siteWith(t)
  const store = openStore(join(root, '.cache', 'offprint'))
  const {read, host, clock} = await services(t, {[arxivPath('1711.07341')]: answer('arxiv-new.xml')}, store)
  await run(root, ['1711.07341'], read, {dry: true})
  const {out, text} = await run(root, ['1711.07341'], read, {dry: true})
  assert.equal(host.requests.length, 1)
  assert.match(out, /^## FusionNet/)
  assert.equal(text, draft, 'nothing is written')
  clock.now += 8 * 24 * 60 * 60 * 1000
  await run(root, ['1711.07341'], read, {dry: true})
  assert.equal(host.requests.length, 2)
})

test('files of every shape keep their bytes: line ends, byte order mark, no last line end', async t => {
  const {read} = await services(t, {[arxivPath('1711.07341')]: answer('arxiv-new.xml')})
  for (const shape of [
    draft.replaceAll('\n', '\r\n'),
    `\ufeff${draft}`,
    draft.trimEnd(),
    `${draft}\n\n\n`,
    `${draft}\n<!-- a note -->`,
    `${draft}\n[^1]: A footnote.\n`
  ]) {
    const {text} = await run(siteWith(t, {[file]: shape}), ['1711.07341'], read)
    assert.ok(text.startsWith(shape), JSON.stringify(shape.slice(-30)))
    const added = text.slice(shape.length)
    assert.match(added, /^(\r?\n){0,2}## FusionNet/)
    assert.equal(added.replaceAll('\r\n', '').includes('\n'), !shape.includes('\r\n'))
    assert.match(text, /\n\r?\n## FusionNet/)
  }
})

test('where it would be no entry it is not written: behind notices, in a fence, in a comment', async t => {
  const {read} = await services(t, {[arxivPath('1711.07341')]: answer('arxiv-new.xml')})
  for (const end of [
    '\n**本文由 AI 学术社区 Offprint 精选推荐**\n\n**关于我们**\n',
    '\n```js\nconst open = 1\n',
    '\n<!-- not closed\n'
  ]) {
    const {text, err} = await run(siteWith(t, {[file]: draft + end}), ['1711.07341'], read)
    if (text === draft + end) assert.match(err, /cannot be added: behind the end of content\/issues\/0082\.md/)
    else assert.equal(parseIssue(file, text).value.entries.length, 2, end)
  }
})

test('nothing that a service says leaves its place', async t => {
  const hostile = {
    message: {
      type: 'journal-article',
      title: ['A <!-- title --> with **stars**, `code` [link](javascript:alert(1)) and\n## a heading'],
      author: [{given: 'A\n- 标签：#x', family: '@b, c'}],
      'container-title': ['Journal\n\n## Of Lines'],
      issued: {'date-parts': [[2020]]},
      abstract: 'Ends --> early\n\n## Another entry\n\n- 推荐：@evil <script>alert(1)</script> --!> --'
    }
  }
  const {read} = await services(t, {'/api.crossref.org/works/10.1145%2F1.2': sends(JSON.stringify(hostile))})
  const {text} = await run(siteWith(t), ['10.1145/1.2'], read)
  const {value} = parseIssue(file, text)
  assert.equal(value.entries.length, 2)
  const [, entry] = value.entries
  assert.deepEqual([entry?.recommenders, entry?.tags, entry?.summary, entry?.links.length], [[], [], '', 1])
  assert.match(entry?.title ?? '', /with \*\*stars\*\*/)
})

test('the newest draft is the last by date, then by number; without drafts the newest issue', () => {
  const issue = (name: string, date: string | null, number: number | null, draft: boolean) => ({
    ...parseIssue(name as SourcePath, '').value,
    date: date as never,
    number,
    draft
  })
  const issues = [
    issue('a', '2020-01-02', 1, false),
    issue('b', '2020-01-01', 2, true),
    issue('c', '2020-01-01', 3, true),
    issue('d', null, null, true)
  ]
  assert.equal(chooseFile(issues), 'c')
  assert.equal(chooseFile(issues.slice(0, 1)), 'a')
  assert.equal(chooseFile([]), null)
})
