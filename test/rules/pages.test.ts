import assert from 'node:assert/strict'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {run} from '../../src/commands/run.js'
import {rules} from '../../src/model/rules.js'
import {settings} from '../cli/helpers/site.js'
import {plant, temporaryFolder} from '../io/helpers/tree.js'
import {repository} from '../support/cli.js'
import {readPage, withReport} from './read-page.js'

const folder = join(repository, 'content/rules')
const known = Object.keys(rules)
const written = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter(name => name.endsWith('.md') && name !== 'README.md')
  .map(name => name.slice(0, -3).replaceAll('\\', '/'))
  .sort()

/** Rules that have no page yet, most of which need pixels, the network or templates to show; no new rule may join them. */
const without: readonly string[] = [
  'entry/no-title',
  'entry/title-not-bold',
  'entry/unknown-line',
  'figure/alike',
  'figure/altered',
  'figure/duplicate',
  'figure/gone',
  'figure/heavy',
  'figure/local-network',
  'figure/lock',
  'figure/no-alt',
  'figure/notice',
  'figure/profile',
  'figure/refused',
  'figure/repeated',
  'figure/shared',
  'figure/small',
  'figure/too-large',
  'figure/unreachable',
  'figure/unreadable',
  'figure/unused',
  'file/not-utf8',
  'file/outside',
  'file/too-large',
  'file/unreadable',
  'font/unreadable',
  'format/left-out',
  'format/not-expressible',
  'format/refused',
  'front-matter/language',
  'import/as-it-was',
  'import/damaged',
  'import/differs',
  'import/exists',
  'import/no-article',
  'import/no-entries',
  'import/not-fetched',
  'import/passed-over',
  'import/unreadable',
  'issue/no-number',
  'issue/number-mismatch',
  'link/no-url',
  'markdown/too-complex',
  'markdown/unbalanced-bold',
  'output/duplicate-id',
  'output/duplicate-path',
  'template/error',
  'venue/no-name'
]

/** Findings as `check` prints them, in this process: two runs a rule would start hundreds of programs. */
async function report(root: string): Promise<string> {
  let printed = ''
  const out = {write: (text: string) => (printed += text)}
  await run(['check', '--root', root, '--lang', 'en', '--no-excerpts'], {out, err: out, env: {NO_COLOR: '1'}})
  return printed
}

describe('each page of a rule says what is true', () => {
  for (const rule of written) {
    test(rule, async t => {
      const file = join(folder, `${rule}.md`)
      const text = readFileSync(file, 'utf8')
      const {fails, passes, report: shown} = readPage(text)
      assert.ok(known.includes(rule), 'it is a rule')
      assert.ok(text.startsWith(`# ${rule}\n`))
      assert.match(text, /\p{sc=Han}/u)

      const [bad, good] = [temporaryFolder(t), temporaryFolder(t)]
      plant(bad, {'content/site.yaml': settings, ...fails})
      plant(good, {'content/site.yaml': settings, ...passes})
      const found = await report(bad)
      if (process.env.UPDATE) writeFileSync(file, withReport(text, found))
      else assert.equal(shown, found)
      assert.match(found, new RegExp(`^(?:content|dist)/.*  ${rule}$`, 'm'))
      assert.deepEqual(
        [...found.matchAll(/^content\/.* {2}([a-z-]+\/[a-z-]+)$/gm)].map(([, id]) => id).filter(id => id !== rule),
        [],
        'and no other rule stands in the way'
      )
      assert.equal(await report(good), 'Nothing found.\n')
    })
  }
})

test('every rule has a page, but for those that never had one', () => {
  assert.deepEqual(known.filter(rule => !written.includes(rule)).sort(), without)
})

test('the index names every rule, its severity and its page, and is up to date', () => {
  const rows = Object.entries(rules).map(([id, {severity, hint}]) => {
    const name = existsSync(join(folder, `${id}.md`)) ? `[\`${id}\`](${id}.md)` : `\`${id}\``
    return `| ${name} | ${severity} | ${hint.replaceAll('|', '\\|')} |`
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
