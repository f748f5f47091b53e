import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {run} from '../../src/commands/run.js'
import {rulePage} from '../../src/io/report/rule-page.js'
import {type RuleId, rules} from '../../src/model/rules.js'
import {repository} from '../support/cli.js'
import {foreign} from '../support/foreign.js'
import {readPage, withReports} from './read-page.js'
import {reportOf} from './report-of.js'

const folder = join(repository, 'content/rules')
const known = Object.keys(rules)
const written = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('.md') && name !== 'README.md')
  .map(name => name.slice(0, -3).replaceAll('\\', '/'))
  .sort()

/** Rules whose page is words alone, since no file shows them, and why. */
const untold: Readonly<Record<string, string>> = {
  'figure/unreachable': 'whoever asks a host that does not answer waits and asks again',
  'format/not-expressible': 'only programs that write an issue from data meet it',
  'format/refused': 'no issue is known that brings it about',
  'import/differs': 'no source is known that brings it about'
}

/** What comes with a rule wherever it is found. */
const companions: Readonly<Record<string, readonly string[]>> = {'import/as-it-was': ['entry/duplicate-key']}

describe('each page of a rule says what is true', () => {
  for (const rule of written) {
    test(rule, async t => {
      const file = join(folder, `${rule}.md`)
      const text = readFileSync(file, 'utf8')
      const {fails, passes, report: shown, chinese: shownChinese} = readPage(text)
      assert.ok(known.includes(rule), 'it is a rule')
      assert.ok(text.startsWith(`# ${rule}\n`))
      assert.equal(Object.keys(fails.files).length === 0, rule in untold, 'it has examples')
      if (rule in untold) return

      const found = await reportOf(t, fails)
      const chinese = await reportOf(t, fails, 'zh')
      if (process.env.UPDATE) writeFileSync(file, withReports(text, found, chinese))
      else assert.deepEqual([shown, shownChinese], [found, chinese])
      assert.deepEqual(foreign(chinese), [], 'no English is left in Chinese')
      const others = new Set(rulesIn(found).filter(id => id !== rule))
      assert.ok(rulesIn(found).includes(rule), found)
      assert.deepEqual([...others], companions[rule] ?? [], 'and no other rule stands in the way')
      const good = await reportOf(t, passes)
      assert.deepEqual(rulesIn(good), [], good)
      if (passes.command[0] === 'check') assert.match(good, /^Nothing found(, \d+ silenced)?\.\n$/)
    })
  }
})

/** The rules of the findings in a report. */
function rulesIn(report: string): readonly string[] {
  return [...report.matchAll(/^\S.* {2}(?:error|warning|info) {2}.* {2}([a-z-]+\/[a-z0-9-]+)$/gm)].map(
    ([, id = '']) => id
  )
}

test('a page says the same to readers of both languages, and each is shown its own', () => {
  for (const rule of known as RuleId[]) {
    const [chinese, english] = [rulePage(rule, 'zh'), rulePage(rule, 'en')]
    assert.match(chinese.says.replace(/`[^`]*`/g, ''), /^[\w ]*\p{sc=Han}/u, rule)
    assert.match(english.says, /^[A-Z`].*[.:]/, rule)
    assert.equal(
      chinese.says.split('\n\n').length,
      english.says.split('\n\n').length - (rule === 'file/not-utf8' ? 1 : 0),
      rule
    )
    if (rule in untold) continue
    assert.match(chinese.examples, /^## 不通过\n[\s\S]*^```text\n[\s\S]*^## 通过\n/m)
    assert.match(english.examples, /^## Fails\n[\s\S]*^```text\n[\s\S]*^## Passes\n/m)
    const fences = (examples: string) => examples.match(/^```.+$/gm)
    assert.deepEqual(fences(chinese.examples), fences(english.examples))
    assert.doesNotMatch(english.examples, /^```text zh/m)
  }
})

test('every rule has a page', () => {
  assert.deepEqual(
    known.filter(rule => !written.includes(rule)),
    []
  )
})

test('the index names every rule, its severity and its page, and is up to date', () => {
  const rows = Object.entries(rules).map(([id, {severity, hint}]) => {
    return `| [\`${id}\`](${id}.md) | ${severity} | ${hint.replaceAll('|', '\\|')} |`
  })
  const index = `# Rules · 规则\n\n\`npx offprint explain RULE\` shows a page in the terminal. 在终端里看一条：\`npx offprint explain 规则名\`。\n\n| rule | severity | what to do |\n| --- | --- | --- |\n${rows.join('\n')}\n`
  const file = join(folder, 'README.md')
  if (process.env.UPDATE) writeFileSync(file, index)
  assert.equal(existsSync(file) ? readFileSync(file, 'utf8') : '', index)
})

test('whatever rule is asked about is explained, and a slip is answered with the nearest', async () => {
  const ask = async (...args: readonly string[]) => {
    let printed = ''
    const out = {write: (text: string) => (printed += text)}
    const code = await run(['explain', ...args], {out, err: out, env: {NO_COLOR: '1'}})
    return {code, printed}
  }
  for (const rule of known) {
    const {code, printed} = await ask(rule)
    assert.equal(code, 0)
    assert.match(printed, new RegExp(`^# ${rule}\n`))
  }
  const slip = await ask('link/traking')
  assert.deepEqual([slip.code, slip.printed.includes('`link/tracking`')], [2, true], slip.printed)
  assert.equal((await ask()).code, 2)
  assert.equal((await ask('../README')).code, 2)
})
