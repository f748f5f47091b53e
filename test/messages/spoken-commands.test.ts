import assert from 'node:assert/strict'
import {cpSync} from 'node:fs'
import {join} from 'node:path'
import {test} from 'node:test'
import {run} from '../../src/commands/run.js'
import {messageLanguages} from '../../src/model/message-language.js'
import {temporaryFolder} from '../io/helpers/tree.js'
import {repository} from '../support/cli.js'
import {foreign} from '../support/foreign.js'

const sites = ['unknown-label', 'same-number', 'malformed-dates', 'broken-yaml', 'unknown-key', 'settings-unknown']
/** Commands that end by themselves and ask nobody; `ROOT` is a copy of the site. */
const lines: readonly string[] = [
  'build --root ROOT',
  'build --root ROOT --only figures',
  'check --root ROOT --all --max-warnings 0',
  'check --root ROOT --excerpts',
  'check --root ROOT --baseline ROOT/known.jsonl --update-baseline',
  'check --root ROOT --fix --yes',
  'fmt --root ROOT --check',
  'fmt --root ROOT 99',
  'new --root ROOT',
  'cache --root ROOT',
  'cache --root ROOT --prune',
  'pull --root ROOT --quiet',
  'pull --root ROOT 99',
  'inspect ROOT/content/issues/0001.md --lines',
  'serve --root ROOT',
  'build --root ROOT/nowhere',
  'diff ROOT/nowhere',
  'explain no/rule',
  'add',
  'import',
  'biuld',
  'build --root',
  'build --drafts=yes',
  'check --stric',
  'check --format xml',
  'cache --max-size 1gb'
]

async function spoken(line: string, root: string, language: string): Promise<{out: string; err: string}> {
  const said = {out: '', err: ''}
  const stream = (name: 'out' | 'err') => ({write: (text: string) => (said[name] += text), isTTY: false})
  const argv = [...line.split(' ').map(word => word.replace('ROOT', root)), '--lang', language]
  await run(argv, {out: stream('out'), err: stream('err'), env: {}})
  return said
}

test('no command prints a message that was not put into words, and none prints English where Chinese was asked for', async t => {
  for (const site of sites) {
    for (const language of messageLanguages) {
      const root = join(temporaryFolder(t), 'site')
      cpSync(join(repository, 'test/fixtures/broken', site), root, {recursive: true})
      for (const line of site === sites[0] ? lines : lines.slice(0, 8)) {
        const {out, err} = await spoken(line, root, language)
        const where = `${site}: offprint ${line} --lang ${language}`
        assert.doesNotMatch(out + err, /\[object Object\]|\{\d+\}|\bundefined\b/, where)
        assert.doesNotMatch(err, /offprint: .*\n {4}at /, where)
        if (language === 'zh') assert.deepEqual(foreign(err.replaceAll(root, '')), [], where)
      }
    }
  }
})
