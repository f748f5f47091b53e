import assert from 'node:assert/strict'
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {parseIssue} from '../../src/content/parse-issue.js'
import type {SourcePath} from '../../src/model/issue.js'
import {picture} from '../cli/helpers/images.js'
import {plant, treeOf} from '../io/helpers/tree.js'
import {repository} from '../support/cli.js'
import {digest, offprint, page, siteAnd} from './helpers.js'

function read(root: string, number: number) {
  const file = `content/issues/${String(number).padStart(4, '0')}.md`
  return parseIssue(file as SourcePath, readFileSync(join(root, file), 'utf8')).value
}

test('a folder is imported, told line by line, and a second run does nothing', async t => {
  const {root, archive} = siteAnd(t, {
    'a/3.md': digest(3),
    'b.html': page(4),
    'b_files/frame.html': page(5),
    'notes.txt': 'x',
    'README.md': '# 说明\n\n这是存档。\n',
    '.hidden.md': digest(6)
  })
  const first = await offprint('import', archive, '--root', root, '--no-figures')
  assert.equal(first.code, 0, first.stderr)
  assert.match(
    first.stdout,
    /^content\/issues\/0003\.md {2}from .*\/a\/3\.md\n {2}read {6}issue 3 «第 3 期的题», 2018-05-02, 1 paper, 1 figure, 1 link\n {2}left out {2}6 lines/m
  )
  assert.match(first.stdout, /\n {4}8 {2}banner {2}\(1 picture\)\n/)
  assert.match(first.stdout, /\n {4}18–19 {2}boilerplate {2}«本文由 AI .*» and 1 more line\n/)
  assert.match(first.stdout, /\n {4}1–2 {2}around it {2}«菜单» and 1 more line\n/)
  assert.match(first.stdout, /figures {2}2 left on the web; `offprint pull` fetches them\n$/)
  assert.match(first.stderr, /README\.md +warning +Unexpected file without entries in the folder, passed over/)
  assert.deepEqual(Object.keys(treeOf(root)).sort(), [
    'content/imports.jsonl',
    'content/issues/0003.md',
    'content/issues/0004.md',
    'content/site.yaml'
  ])
  for (const number of [3, 4]) {
    const [entry] = read(root, number).entries
    assert.deepEqual(
      [entry?.title, entry?.recommenders, entry?.tags, entry?.venue?.name, entry?.keyPoints],
      [`Foo: Number ${number}`, ['amy'], ['Bar Baz'], 'ACL', ['它把三件事合成了一件，值得从头细读。']]
    )
    assert.deepEqual(
      entry?.figures.map(({caption}) => caption),
      ['论文模型']
    )
  }
  const before = treeOf(root)
  const second = await offprint('import', archive, '--root', root, '--no-figures')
  assert.equal(second.stdout.split('was imported before').length, 3)
  assert.deepEqual([second.code, treeOf(root)], [0, before])
})

test('no machine path, and no clock, is in what is committed', async t => {
  const {root, archive, at} = siteAnd(t, {'3.md': digest(3)})
  await offprint('import', at('3.md'), '--root', root, '--no-figures')
  for (const text of Object.values(treeOf(root))) assert.ok(!text.includes(archive))
  const again = siteAnd(t, {'3.md': digest(3)})
  await offprint('import', again.at('3.md'), '--root', again.root, '--no-figures')
  assert.deepEqual(treeOf(again.root), treeOf(root))
})

test('what an editor changed stays, also with --again; what they did not is written anew', async t => {
  const {root, archive} = siteAnd(t, {'3.md': digest(3), '4.md': digest(4)})
  const go = (...args: readonly string[]) => offprint('import', archive, '--root', root, '--no-figures', ...args)
  await go()
  const theirs = `${treeOf(root)['content/issues/0003.md']}\n一句新话。\n`
  plant(root, {'content/issues/0003.md': theirs})
  assert.equal((await go()).code, 0)
  plant(archive, {'4.md': digest(4, undefined, 'Fuu')})
  const changed = await go()
  assert.equal(changed.code, 1)
  assert.match(
    changed.stderr,
    /4\.md +error +Unexpected file `content\/issues\/0004\.md` that was imported from another source/
  )
  const again = await go('--again')
  assert.equal(again.code, 1)
  assert.match(again.stderr, /3\.md +error +Unexpected file `content\/issues\/0003\.md` that somebody wrote or changed/)
  assert.match(again.stdout, /content\/issues\/0004\.md {2}written anew from /)
  assert.equal(treeOf(root)['content/issues/0003.md'], theirs)
  assert.equal(read(root, 4).entries[0]?.title, 'Fuu: Number 4')
})

test('a number is had once: by an issue under any name, and by the first of two sources', async t => {
  const {root, archive} = siteAnd(t, {'a.md': digest(3), 'b.html': page(3), 'c.md': digest(4)})
  plant(root, {'content/issues/2018/0004-spring.md': digest(4)})
  const {code, stderr} = await offprint('import', archive, '--root', root, '--no-figures')
  assert.equal(code, 1)
  assert.match(
    stderr,
    /b\.html +error +Unexpected file `content\/issues\/0003\.md` that was made of `.*a\.md` just now/
  )
  assert.match(stderr, /c\.md +error +Unexpected file `content\/issues\/2018\/0004-spring\.md` that has this number/)
  plant(root, {'content/issues/0009.md': digest(9)})
  const itself = await offprint('import', `${root}/content/issues/0009.md`, '--root', root, '--no-figures')
  assert.match(itself.stderr, /hint: It is an issue of this site already; `offprint fmt`/)
})

test('a dry run shows the file and writes nothing', async t => {
  const {root, at} = siteAnd(t, {'3.html': page(3)})
  const before = treeOf(root)
  const {code, stdout} = await offprint('import', at('3.html'), '--root', root, '--dry-run')
  assert.equal(code, 0)
  assert.match(
    stdout,
    /^content\/issues\/0003\.md {2}would be written from [\s\S]*\n---\nnumber: 3\n[\s\S]*它把三件事合成了一件，值得从头细读。/
  )
  assert.deepEqual(treeOf(root), before)
})

test('a number that no source says is asked for, and taken from the command', async t => {
  const nameless = page(3).replaceAll(/第 ?3 ?[期篇]/g, '某')
  const {root, archive, at} = siteAnd(t, {'x.html': nameless, 'y.md': digest(4)})
  const without = await offprint('import', at('x.html'), '--root', root)
  assert.equal(without.code, 1)
  assert.match(
    without.stderr,
    /x\.html +error +Unexpected issue without a number, expected one +issue\/no-number\n +hint: Say it with `--number N`\./
  )
  const stated = await offprint('import', at('x.html'), '--root', root, '--number', '12', '--no-figures')
  assert.deepEqual([stated.code, read(root, 12).number], [0, 12])
  const other = await offprint('import', at('y.md'), '--root', root, '--number', '13', '--no-figures')
  assert.deepEqual([other.code, read(root, 13).number], [0, 13])
  for (const [number, names] of [
    ['0', [at('x.html')]],
    ['x', [at('x.html')]],
    ['5', [archive]]
  ] as const)
    assert.equal((await offprint('import', ...names, '--root', root, '--number', number)).code, 2)
  assert.equal((await offprint('import', '--root', root)).code, 2)
})

test('pages in GBK are read; Markdown in GBK is told how to become UTF-8', async t => {
  // 周读论文
  const words = Buffer.from([0xd6, 0xdc, 0xb6, 0xc1, 0xc2, 0xdb, 0xce, 0xc4])
  const [before = '', after = ''] = page(3, {charset: 'gbk'})
    .replace('一句卷首语。', '<i>HERE</i>')
    .replace(/[^\0-\u007f]/g, char => `&#${char.charCodeAt(0)};`)
    .split('HERE')
  const {root, at} = siteAnd(t, {
    '3.html': Buffer.concat([Buffer.from(before), words, Buffer.from(after)]),
    '4.md': Buffer.concat([Buffer.from('# '), words])
  })
  assert.equal((await offprint('import', at('3.html'), '--root', root, '--no-figures')).code, 0)
  assert.match(read(root, 3).intro, /周读论文/)
  const {code, stderr} = await offprint('import', at('4.md'), '--root', root)
  assert.equal(code, 1)
  assert.match(
    stderr,
    /Unexpected bytes that are not UTF-8, expected UTF-8 text +file\/not-utf8\n +hint: It reads as gb18030, which `iconv -f gb18030 -t UTF-8 \S*4\.md > utf8\.tmp && mv utf8\.tmp \S*4\.md` changes/
  )
})

test('what is no page and no Markdown is refused with a reason', async t => {
  const {root, at} = siteAnd(t, {
    'a.mhtml': 'From: <Saved by Blink>\n',
    'b.html': '<title>x</title><p>该内容已被发布者删除</p>',
    'c.md': '',
    'd.html': `<div id="js_content">${'<b>'.repeat(100_000)}`
  })
  for (const [name, reason] of [
    [
      'a.mhtml',
      /Unexpected kind of file, expected HTML or Markdown +import\/unreadable\n +hint: Save the page as HTML/
    ],
    ['b.html', /Unexpected page without an article, which says `该内容已被发布者删除` +import\/no-article/],
    ['c.md', /Unexpected empty file/],
    ['d.html', /thousands of elements in each other/],
    ['e.md', /Unexpected path or link that leads nowhere/]
  ] as const) {
    const {code, stdout, stderr} = await offprint('import', at(name), '--root', root)
    assert.deepEqual([code, stdout], [1, `${at(name)}  not imported\n`])
    assert.match(stderr, reason)
  }
})

test('pictures beside a source, or within it, come along; other files of this machine do not', async t => {
  const png = await picture('png', 640, 320)
  const jpg = await picture('jpeg', 640, 320)
  const body = page(3).replace(
    '<img src="https://x.example/figure.png">',
    `<img src="3_files/a%20b.png"><img src="data:image/jpeg;base64,${jpg.toString('base64')}"><img src="../secret.png"><img src="/etc/hostname"><img src="3_files/no.png">`
  )
  const {root, archive, at} = siteAnd(t, {
    'in/3.html': body,
    'in/3_files/a b.png': png,
    'in/3_files/no.png': 'text',
    'secret.png': png
  })
  const {code, stderr} = await offprint('import', at('in/3.html'), '--root', root)
  assert.equal(code, 0, stderr)
  const files = Object.keys(treeOf(root)).filter(name => name.startsWith('content/issues/0003/'))
  assert.deepEqual(
    files.map(name => name.replace(/-[0-9a-f]{8}/, '')),
    ['content/issues/0003/01.png', 'content/issues/0003/02.jpg']
  )
  const sources = read(root, 3).entries[0]?.figures.map(({source}) => source) ?? []
  assert.deepEqual(
    sources.slice(0, 2).map(source => `content/issues/${source}`),
    files
  )
  assert.deepEqual(readFileSync(join(root, files[0] ?? '')), png)
  assert.equal(stderr.match(/figure\/missing/g)?.length, 2)
  assert.match(stderr, /3\.html +warning +Unexpected content, expected a picture|figure\/unreadable/)
  assert.ok(!JSON.stringify(treeOf(root)).includes(archive))
})

test('the report names every line that is not in the issue, with all its words', async t => {
  const {root, at} = siteAnd(t, {'3.md': digest(3)})
  const verbose = await offprint(
    'import',
    at('3.md'),
    '--root',
    root,
    '--no-figures',
    '--verbose',
    '--report',
    at('out/report.md')
  )
  const report = treeOf(at('out'))['report.md'] ?? ''
  const source = digest(3).split('\n')
  for (const [line, words] of [
    [2, '# 第 3 期的题 - Paper weekly - CSDN博客'],
    [4, '阅读数：99'],
    [8, 'https://x.example/banner.png'],
    [18, '本文由 AI 学术社区 PaperWeekly 精选推荐'],
    [19, '扫码关注']
  ] as const) {
    assert.ok(source[line - 1]?.includes(words))
    assert.ok(
      verbose.stdout.split('\n').some(row => row.startsWith(`    ${line}  `) && row.includes(words)),
      words
    )
    assert.ok(
      report.split('\n').some(row => row.startsWith(`| ${line} |`) && row.includes(words)),
      words
    )
  }
  const chinese = await offprint(
    'import',
    at('3.md'),
    '--root',
    root,
    '--no-figures',
    '--again',
    '--dry-run',
    '--lang',
    'zh'
  )
  assert.match(chinese.stdout, /略去 {2}原文 6 行：\n[\s\S]* {4}8 {2}题图 {2}（图 1 张）\n/)
})

test('a run that is killed leaves whole issues, and the next one does the rest', async t => {
  const sources = Object.fromEntries(Array.from({length: 12}, (_, index) => [`${index + 10}.md`, digest(index + 10)]))
  const {root, archive} = siteAnd(t, sources)
  const child = spawn(
    process.execPath,
    [`${repository}lib/cli.js`, 'import', archive, '--root', root, '--no-figures'],
    {
      stdio: ['ignore', 'pipe', 'ignore']
    }
  )
  child.stdout.on('data', data => {
    if (String(data).includes('0012.md')) child.kill('SIGKILL')
  })
  await once(child, 'close')
  const second = await offprint('import', archive, '--root', root, '--no-figures')
  assert.equal(second.code, 0)
  assert.ok(second.stdout.includes('was imported before'))
  const whole = siteAnd(t, sources)
  await offprint('import', whole.archive, '--root', whole.root, '--no-figures')
  assert.deepEqual(treeOf(root), treeOf(whole.root))
})
