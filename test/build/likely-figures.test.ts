import assert from 'node:assert/strict'
import {test} from 'node:test'
import {build} from '../../src/build/build.js'
import {withLikelyFigures} from '../../src/build/likely-figures.js'
import type {Diagnostic} from '../../src/model/diagnostic.js'
import type {SourcePath} from '../../src/model/issue.js'
import {message} from '../../src/model/message.js'
import {issue, siteFolder} from '../cli/helpers/site.js'
import {drawing} from './dev/helpers/drawing.js'

const files = ['issues/0081/model.png', 'issues/0082/model.png', 'issues/0082/Plot.jpg', 'issues/shared/map.svg'].map(
  path => `content/${path}` as SourcePath
)

function likely(actual: string, ruleId: Diagnostic['ruleId'] = 'figure/missing', all = files) {
  const file = 'content/issues/0082.md'
  const missing = {ruleId, reason: message`Unexpected path without a file`, file, actual} as Diagnostic
  return withLikelyFigures([missing], () => all)[0]?.expected
}

test('a path without a file is told which ones are spelt nearly so, or lie elsewhere', () => {
  assert.deepEqual(likely('0082/modle.png'), ['0082/model.png'])
  assert.deepEqual(likely('0082/model.jpg'), ['0082/model.png'])
  assert.deepEqual(likely('0082/plot.jpg'), ['0082/Plot.jpg'])
  assert.deepEqual(likely('model.png'), ['0081/model.png', '0082/model.png'])
  assert.deepEqual(likely('0082/map.svg'), ['shared/map.svg'])
})

test('a name with signs that an address reads otherwise is told as it has to be written', () => {
  const named = (name: string, written: string) =>
    likely(written, 'figure/missing', [`content/issues/0082/${name}` as SourcePath])
  assert.deepEqual(named('fig#1.png', '0082/fig#1.png'), ['0082/fig%231.png'])
  assert.deepEqual(named('why?.png', '0082/why?.png'), ['0082/why%3F.png'])
  assert.deepEqual(named('a%20b.png', '0082/a%20b.png'), ['0082/a%2520b.png'])
  assert.deepEqual(named('100%.png', '0082/100 %.png'), ['0082/100%.png'])
  assert.deepEqual(named('a model.png', '0082/a%20modle.png'), ['0082/a%20model.png'])
  assert.deepEqual(named('model.png', '/content/issues/0082/modle.png'), ['0082/model.png'])
  // One letter, or a letter and its accent: they look the same, and file systems tell them apart.
  assert.deepEqual(named('caf\u00e9.png', '0082/cafe\u0301.png'), ['0082/caf%C3%A9.png'])
})

test('where nothing is near, or something else is wrong, nothing is said', () => {
  assert.equal(likely('0082/architecture-overview.png'), undefined)
  assert.equal(likely('../../../etc/passwd'), undefined)
  assert.equal(likely('0082/modle.png', 'figure/unreadable'), undefined)
})

test('files are looked for only where one is missing', () => {
  const none = withLikelyFigures([], () => assert.fail('they were'))
  assert.deepEqual(none, [])
})

test('a figure that a draft misspells is no unused one before somebody looks at drafts', async t => {
  const root = siteFolder(t, {
    'content/issues/0001.md': issue(1),
    'content/issues/0002.md': issue(2, '\n![A model](0002/modle.svg)\n', 'draft: true\n'),
    'content/issues/0002/model.svg': drawing('red')
  })
  const told = async (drafts: boolean) => {
    const {diagnostics} = await build({root, drafts})
    return diagnostics.filter(({ruleId}) => ruleId.startsWith('figure/')).map(({ruleId}) => ruleId)
  }
  assert.deepEqual(await told(false), [])
  assert.deepEqual(await told(true), ['figure/missing', 'figure/unused'])
})
