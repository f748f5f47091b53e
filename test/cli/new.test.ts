import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {plant, temporaryFolder} from '../io/helpers/tree.js'
import {offprint} from '../support/cli.js'
import {issue, settings} from './helpers/site.js'

test('new begins the next issue, and never writes over one', async t => {
  const root = temporaryFolder(t)
  plant(root, {
    'content/site.yaml': settings,
    'content/issues/0001.md': issue(1),
    'content/issues/0002.md': issue(2),
    'content/issues/0004.md': 'notes\n'
  })
  // Both at once: of two editors, one gets the next number.
  const both = await Promise.all(
    [1, 2].map(() => offprint(['new', '--root', root, '--number', '3', '--date', '2018-07-01']))
  )
  assert.deepEqual(
    both.map(({code}) => code),
    [0, 0]
  )
  assert.deepEqual(both.map(({stdout}) => stdout).sort(), ['content/issues/0003.md\n', 'content/issues/0005.md\n'])
  assert.match(both.map(({stderr}) => stderr).join(), /Number 3 is taken; trying 4\n.*Number 4 is taken; trying 5/s)
  assert.match(
    readFileSync(join(root, 'content/issues/0005.md'), 'utf8'),
    /^---\nnumber: 5\ntitle: Issue 5\ndate: 2018-07-01\ndraft: true\n---\n/
  )
  assert.equal(readFileSync(join(root, 'content/issues/0004.md'), 'utf8'), 'notes\n')

  const third = await offprint(['new', '--root', root, '--title', 'Reading: #6', '--language', 'zh'])
  assert.equal(third.stdout, 'content/issues/0006.md\n')
  assert.match(readFileSync(join(root, 'content/issues/0006.md'), 'utf8'), /title: "Reading: #6"\n[\s\S]*- 推荐：\n/)
  for (const args of [['--date', '2018-02-30'], ['--number', '0'], ['now']])
    assert.equal((await offprint(['new', '--root', root, ...args])).code, 2)
  assert.ok(!existsSync(join(root, 'content/issues/0007.md')))
})
