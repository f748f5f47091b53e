import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {plant} from '../io/helpers/tree.js'
import {offprint} from './helpers/offprint.js'
import {siteFolder} from './helpers/site.js'

const lines = [
  '\ufeff---',
  'number: １',
  'title: Foo: bar',
  'date: 2018-06-20',
  '---',
  '',
  '＃＃ A Paper',
  '',
  '- 论文：https://arxiv.org/pdf/1711.07341v2?utm_source=x',
  '',
  '**它有用。** 快 4~7 倍，省 8~9 成。',
  ''
]
const mended = lines
  .join('\r\n')
  .replace('１', '1')
  .replace('Foo: bar', '"Foo: bar"')
  .replace('＃＃', '##')
  .replace('pdf/1711.07341v2?utm_source=x', 'abs/1711.07341')
  .replace('4~7 倍，省 8~9', '4\\~7 倍，省 8\\~9')
const file = 'content/issues/0001.md'

test('certain replacements are shown, written only when asked to, and their findings are gone', async t => {
  const root = siteFolder(t, {[file]: lines.join('\r\n')})
  const text = () => readFileSync(join(root, file), 'utf8')

  const shown = await offprint(['check', '--root', root, '--diff'])
  assert.deepEqual([shown.code, shown.stderr], [0, ''])
  assert.match(
    shown.stdout,
    /^--- a\/content\/issues\/0001\.md\n\+\+\+ b\/content\/issues\/0001\.md\n@@ -1,\d+ \+1,\d+ @@\n/
  )
  assert.equal(text(), lines.join('\r\n'), 'looking changes nothing')

  const refused = await offprint(['check', '--root', root, '--fix'])
  assert.equal(refused.code, 2)
  assert.match(refused.stderr, /expected --yes/)
  assert.equal(text(), lines.join('\r\n'), 'without a yes nothing is written')

  const fixed = await offprint(['check', '--root', root, '--fix', '--yes'])
  assert.equal(fixed.code, 0, fixed.stdout)
  assert.equal(text(), mended)
  assert.equal((await offprint(['check', '--root', root, '--diff'])).stdout, '', 'nothing is left to mend')
  assert.equal((await offprint(['check', '--root', root, '--yes'])).code, 2)
})

test('the diff is one that git applies', async t => {
  const root = siteFolder(t, {[file]: lines.join('\n').replace('\ufeff', '').trimEnd()})
  const {stdout} = await offprint(['check', '--root', root, '--diff'])
  plant(root, {'fixes.patch': stdout})
  assert.equal(spawnSync('git', ['init', '-q'], {cwd: root}).status, 0)
  const {status, stderr} = spawnSync('git', ['apply', 'fixes.patch'], {cwd: root, encoding: 'utf8'})
  assert.deepEqual([status, stderr], [0, ''])
  assert.match(readFileSync(join(root, file), 'utf8'), /^number: 1$/m)
})
