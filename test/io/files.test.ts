import assert from 'node:assert/strict'
import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {test} from 'node:test'
import {listContent} from '../../src/io/files/list-content.js'
import {listPublic} from '../../src/io/files/list-public.js'
import {readFigure} from '../../src/io/files/read-figure.js'
import {readText} from '../../src/io/files/read-text.js'
import {inEnglish} from '../support/in-english.js'
import {plant, temporaryFolder} from './helpers/tree.js'

test('lists issue files in code-point order, with whatever is named *.md', t => {
  const root = temporaryFolder(t)
  plant(root, {
    'content/issues/2.md': '',
    'content/issues/10.md': '',
    'content/issues/B.MD': '',
    'content/issues/a/1.md': '',
    'content/issues/\u{20bb7}.md': '',
    'content/issues/\uff21.md': '',
    'content/issues/folder.md/x.txt': '',
    'content/issues/0081/figure.png': '',
    'content/issues/.hidden.md': '',
    'content/issues/.git/x.md': '',
    'content/other.md': ''
  })
  const names = ['10.md', '2.md', 'B.MD', 'a/1.md', 'folder.md', '\uff21.md', '\u{20bb7}.md']
  assert.deepEqual(listContent(root), {value: names.map(name => `content/issues/${name}`), diagnostics: []})
  assert.deepEqual(listContent(join(root, 'absent')), {value: [], diagnostics: []})
})

test('a link to a folder is a finding, even one that leads in a circle', t => {
  const root = temporaryFolder(t)
  plant(root, {'content/issues/1.md': 'x'})
  symlinkSync('.', join(root, 'content/issues/circle'))
  const {value, diagnostics} = listContent(root)
  assert.deepEqual(value, ['content/issues/1.md'])
  assert.deepEqual(
    diagnostics.map(({ruleId, file}) => [ruleId, file]),
    [['file/outside', 'content/issues/circle']]
  )
})

test('reads UTF-8 without byte order mark and with line feeds only', t => {
  const root = temporaryFolder(t)
  plant(root, {'content/1.md': '\ufeff# 标题\r\n一\r二\n\u{20bb7}\ufffd\n'})
  assert.deepEqual(readText(root, 'content/1.md'), {value: '# 标题\n一\n二\n\u{20bb7}\ufffd\n', diagnostics: []})
})

test('bytes that are not UTF-8 are named with line, column and a guess', t => {
  const root = temporaryFolder(t)
  const gbk = Buffer.from([...Buffer.from('title\nab'), 0xb1, 0xbe, 0xd6, 0xdc, 0x0a])
  plant(root, {
    'content/gbk.md': gbk,
    'content/cut.md': Buffer.from('一\n二').subarray(0, 6),
    'content/utf16.md': Buffer.from('\ufeff一二', 'utf16le'),
    'content/surrogate.md': Buffer.from([0x61, 0xed, 0xa0, 0x80]),
    'content/noise.md': Buffer.from([0x61, 0x0a, 0xff, 0xff])
  })
  const [finding] = readText(root, 'content/gbk.md').diagnostics
  assert.equal(finding?.ruleId, 'file/not-utf8')
  assert.deepEqual(finding.place?.start, {line: 2, column: 3})
  assert.deepEqual(readText(root, 'content/cut.md').diagnostics[0]?.place?.start, {line: 2, column: 1})
  assert.match(inEnglish(readText(root, 'content/utf16.md').diagnostics)[0]?.hint ?? '', /UTF-16LE/)
  assert.deepEqual(readText(root, 'content/surrogate.md').diagnostics[0]?.place?.start, {line: 1, column: 2})
  assert.equal(readText(root, 'content/noise.md').diagnostics[0]?.hint, undefined)
})

test('the command for a file in GBK or UTF-16 makes it one that can be read, whatever its name', t => {
  const root = temporaryFolder(t)
  const text = '---\ntitle: 周末读什么\n---\n'
  const names = ['content/plain.md', "content/第 2 期's $HOME `x`.md"]
  const gbk = Buffer.from([...Buffer.from('a\n'), 0xb1, 0xbe, 0xd6, 0xdc, 0x0a])
  for (const [bytes, meant] of [
    [gbk, 'a\n本周\n'],
    [Buffer.from(`\ufeff${text}`, 'utf16le'), text]
  ] as const) {
    for (const name of names) {
      plant(root, {[name]: bytes})
      const hint = inEnglish(readText(root, name).diagnostics)[0]?.hint ?? ''
      const command = /`(iconv .*)` changes;/.exec(hint)?.[1] ?? ''
      const {status, stderr} = spawnSync('sh', ['-c', command], {cwd: root, encoding: 'utf8'})
      assert.equal(status, 0, stderr || hint)
      assert.equal(readText(root, name).value, meant)
    }
  }
})

test('an empty file, a huge one and a folder are findings; the huge one is not read', t => {
  const root = temporaryFolder(t)
  plant(root, {
    'content/empty.md': '',
    'content/blank.md': ' \r\n\t\u3000\n',
    'content/huge.md': '',
    'content/x.md/y': ''
  })
  plant(root, {'content/large.md': 'x'.repeat(2_000_000), 'content/larger.md': 'x'.repeat(2_000_001)})
  // Sparse: reading it would need 1 TB.
  truncateSync(join(root, 'content/huge.md'), 2 ** 40)
  assert.equal(readText(root, 'content/large.md').value?.length, 2_000_000)
  for (const [name, rule] of [
    ['empty.md', 'file/empty'],
    ['blank.md', 'file/empty'],
    ['huge.md', 'file/too-large'],
    ['larger.md', 'file/too-large'],
    ['x.md', 'file/unreadable'],
    ['absent.md', 'file/unreadable'],
    ['a\0b.md', 'file/unreadable'],
    ['../../../../../etc/hostname', 'file/outside'],
    ['empty.md/x.md', 'file/unreadable']
  ]) {
    const {value, diagnostics} = readText(root, `content/${name}`)
    assert.equal(value, null)
    assert.deepEqual(
      diagnostics.map(({ruleId, file}) => [ruleId, file]),
      [[rule, `content/${name}`]]
    )
  }
})

test('a link is followed inside the content folder and nowhere else', t => {
  const root = temporaryFolder(t)
  plant(root, {'content/issues/1.md': 'one', 'secret.md': 'secret', 'content-2/x.md': 'x'})
  const links = {
    'inside.md': '1.md',
    'out.md': '../../secret.md',
    'absolute.md': '/etc/hostname',
    'sibling.md': '../../content-2/x.md',
    'self.md': 'self.md',
    'nowhere.md': 'nothing.md'
  }
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(root, 'content/issues', name))
  const rule = (name: string) => readText(root, `content/issues/${name}`).diagnostics[0]?.ruleId
  assert.equal(readText(root, 'content/issues/inside.md').value, 'one')
  for (const name of ['out.md', 'absolute.md', 'sibling.md']) assert.equal(rule(name), 'file/outside', name)
  for (const name of ['self.md', 'nowhere.md']) assert.equal(rule(name), 'file/unreadable', name)
  assert.equal(readText(root, 'secret.md', '.').value, 'secret')
})

test('the content folder may itself be a link', t => {
  const root = temporaryFolder(t)
  plant(root, {'elsewhere/issues/1.md': 'one'})
  symlinkSync('elsewhere', join(root, 'content'))
  assert.deepEqual(listContent(root).value, ['content/issues/1.md'])
  assert.equal(readText(root, 'content/issues/1.md').value, 'one')
})

test('pipes, sockets and devices are not waited for', {timeout: 20_000}, async t => {
  const root = temporaryFolder(t)
  mkdirSync(join(root, 'content'))
  execFileSync('mkfifo', [join(root, 'content/pipe.md')])
  const server = createServer().listen(join(root, 'content/socket.md'))
  await new Promise(resolve => server.once('listening', resolve))
  try {
    for (const name of ['pipe.md', 'socket.md']) {
      assert.equal(readText(root, `content/${name}`).diagnostics[0]?.ruleId, 'file/unreadable', name)
      assert.deepEqual(inEnglish(readFigure(root, `content/${name}`)), {
        ok: false,
        rule: 'figure/unreadable',
        reason: 'Unexpected folder or device, expected an image'
      })
    }
  } finally {
    server.close()
  }
})

test('figures are read inside the content folder only', t => {
  const root = temporaryFolder(t)
  plant(root, {'content/issues/1/a.png': 'bytes', 'secret.png': 'secret'})
  symlinkSync('../../../secret.png', join(root, 'content/issues/1/out.png'))
  symlinkSync('../../..', join(root, 'content/issues/1/up'))
  const read = readFigure(root, 'content/issues/1/a.png')
  assert(read.ok && Buffer.from(read.bytes).toString() === 'bytes')
  for (const [path, rule] of [
    ['content/issues/1/out.png', 'figure/outside'],
    ['content/issues/1/up/secret.png', 'figure/outside'],
    ['content/../secret.png', 'figure/outside'],
    ['content/issues/1/b.png', 'figure/missing'],
    ['content/issues/1/a.png/b.png', 'figure/missing'],
    ['content/issues/1', 'figure/unreadable'],
    [`content/${'x'.repeat(300)}.png`, 'figure/missing']
  ] as const) {
    const refused = readFigure(root, path)
    assert(!refused.ok && refused.rule === rule, `${path}: ${JSON.stringify(refused)}`)
  }
})

test("a site's own public file wins, dot files stay behind, links out are findings", t => {
  const own = join(temporaryFolder(t), 'public')
  const packaged = join(temporaryFolder(t), 'public')
  plant(own, {
    'assets/style.css': 'own',
    CNAME: 'x',
    '.nojekyll': '',
    '.env': 'secret',
    '.git/config': '',
    '.well-known/security.txt': ''
  })
  plant(packaged, {'assets/style.css': 'packaged', 'assets/theme.js': 'packaged'})
  const {value, diagnostics} = listPublic([own, packaged, join(own, 'absent')])
  assert.deepEqual(value, [
    {path: '.nojekyll', source: join(own, '.nojekyll')},
    {path: '.well-known/security.txt', source: join(own, '.well-known/security.txt')},
    {path: 'CNAME', source: join(own, 'CNAME')},
    {path: 'assets/style.css', source: join(own, 'assets/style.css')},
    {path: 'assets/theme.js', source: join(packaged, 'assets/theme.js')}
  ])
  assert.deepEqual(diagnostics, [])
  symlinkSync('/etc/hostname', join(own, 'out.txt'))
  symlinkSync('CNAME', join(own, 'inside.txt'))
  symlinkSync('.', join(own, 'circle'))
  symlinkSync('nothing', join(own, 'nowhere'))
  const linked = listPublic([own])
  assert.deepEqual(linked.diagnostics.map(({ruleId, file}) => `${file} ${ruleId}`).sort(), [
    'public/circle file/unreadable',
    'public/nowhere file/unreadable',
    'public/out.txt file/outside'
  ])
  assert(linked.value.some(file => file.path === 'inside.txt'))
})

test('a file that goes between listing and reading is a finding', t => {
  const root = temporaryFolder(t)
  plant(root, {'content/issues/1.md': 'x'})
  const [file = ''] = listContent(root).value
  rmSync(join(root, file))
  assert.equal(readText(root, file).diagnostics[0]?.ruleId, 'file/unreadable')
  writeFileSync(join(root, file), 'x')
  assert.equal(readText(root, file).value, 'x')
})
