import assert from 'node:assert/strict'
import {readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {plant, temporaryFolder} from '../io/helpers/tree.js'
import {offprint} from '../support/cli.js'
import {issue, settings} from './helpers/site.js'

test('fmt rewrites what is not in the format, and nothing else', async t => {
  const root = temporaryFolder(t)
  const windows =
    `\ufeff${issue(1).replace('- 推荐：@amy\n', '').replace('- 论文', '- 推荐人: amy\n- 论文')}`.replaceAll(
      '\n',
      '\r\n'
    )
  const broken = issue(3).replace('date: 2018-06-03\n', '')
  const path = (number: number) => join(root, `content/issues/000${number}.md`)
  const tree = {
    '0001.md': windows,
    '0002.md': issue(2).replace('---\n\n##', '---\n\n\n##'),
    '0003.md': broken,
    '0004.md': `${issue(4).trimEnd()}\n`
  }
  plant(root, {
    'content/site.yaml': settings,
    ...Object.fromEntries(Object.entries(tree).map(([name, text]) => [`content/issues/${name}`, text]))
  })
  const kept = statSync(path(4)).mtimeMs

  const look = await offprint(['fmt', '--root', root, '--diff', '1'])
  assert.equal(look.code, 0)
  assert.match(
    look.stdout,
    /^--- a\/content\/issues\/0001\.md\n\+\+\+ b\/content\/issues\/0001\.md\n@@ -\d+,\d+ \+\d+,\d+ @@\n/
  )
  // That every line ends otherwise is said once, and does not drown the rest.
  assert.deepEqual(
    look.stdout.split('\n').filter(line => /^[-+](?!--|\+\+)/.test(line)),
    ['+- 推荐：@amy', '-- 推荐人: amy']
  )
  assert.match(look.stderr, /0001\.md: line ends \(CRLF\)/)
  const checked = await offprint(['fmt', '--root', root, '--check'])
  assert.equal(checked.code, 1)
  assert.equal(checked.stdout, 'content/issues/0001.md\ncontent/issues/0002.md\n')
  assert.equal(readFileSync(path(1), 'utf8'), windows)

  const done = await offprint(['fmt', '--root', root])
  assert.equal(done.code, 1)
  assert.match(done.stderr, /0003\.md.*issue\/no-date/)
  assert.match(done.stderr, /2 files rewritten, 1 unchanged, 1 left alone/)
  assert.equal(readFileSync(path(1), 'utf8'), `${issue(1).trimEnd()}\n`)
  assert.equal(readFileSync(path(3), 'utf8'), broken)
  assert.equal(statSync(path(4)).mtimeMs, kept)
  const again = await offprint(['fmt', '--root', root, '--check', '0001', '2'])
  assert.deepEqual([again.code, again.stdout], [0, ''])
  assert.equal((await offprint(['fmt', '--root', root, '99'])).code, 2)
})
