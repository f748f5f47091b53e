import assert from 'node:assert/strict'
import {join} from 'node:path'
import {describe, test} from 'node:test'
import {commands} from '../../src/commands/commands.js'
import {widthOf} from '../../src/io/report/width.js'
import {messageLanguages} from '../../src/model/message-language.js'
import {plant, temporaryFolder} from '../io/helpers/tree.js'
import {offprint} from './helpers/offprint.js'
import {issue, settings} from './helpers/site.js'

const wrong: readonly (readonly [args: string, message: RegExp])[] = [
  ['biuld', /Unexpected command `biuld`, expected `build`$/],
  ['xyzzy', /Unexpected command `xyzzy`, expected one of add, build, .*check, .*inspect, .*serve/],
  ['build content', /Unexpected `content`, expected options only; name the folder with --root$/],
  ['check --stric', /Unexpected option `--stric`, expected `--strict`$/],
  ['check --xyz', /Unexpected option `--xyz`, expected one of --.*--base, /],
  ['build -x', /Unexpected option `-x`, expected one of /],
  ['build --root', /Unexpected end behind `--root`, expected its value$/],
  ['build --drafts=yes', /Unexpected value of `--drafts`, expected none$/],
  ['build --base //evil.example', /Unexpected --base `\/\/evil\.example`, expected one such as \/reading\/$/],
  ['build --address javascript:alert(1)', /Unexpected --address `javascript:alert\(1\)`, expected one such as https:/],
  ['build --address https://a.example/reading', /Unexpected --address `https:\/\/a\.example\/reading`/],
  ['build --only pages', /Unexpected --only `pages`, expected figures$/],
  ['build --shard 1/2', /Unexpected --shard for a whole build, expected --only figures with it$/],
  ['build --only figures --shard 3/2', /Unexpected --shard `3\/2`, expected one such as 2\/3, /],
  ['build --only figures --shard 0/2', /Unexpected --shard `0\/2`, expected /],
  ['build --only figures --shard 1', /Unexpected --shard `1`, expected /],
  ['build --only figures --shard=-1/2', /Unexpected --shard `-1\/2`, expected /],
  ['build --only figures --shard 1/2/3', /Unexpected --shard `1\/2\/3`, expected /],
  ['build --only figures --shard 1/10000', /Unexpected --shard `1\/10000`, expected /],
  ['build --only figures --shard=', /Unexpected --shard ``, expected /],
  ['cache now', /Unexpected `now`, expected options only; name the folder with --root$/],
  ['cache --max-size 1gb', /Unexpected --max-size alone, expected --prune with it$/],
  ['cache --older-than 30d', /Unexpected --older-than alone, expected --prune with it$/],
  ['cache --prune --older-than 30', /Unexpected --older-than `30`, expected a number and one of h, d, w, such as 30d$/],
  ['cache --prune --older-than=-1d', /Unexpected --older-than `-1d`, expected a number and one of h, d, w, /],
  [
    'cache --prune --max-size 1tb',
    /Unexpected --max-size `1tb`, expected a number and one of kb, mb, gb, such as 1gb$/
  ],
  ['--lang fr build', /Unexpected --lang `fr`, expected en or zh$/],
  ['build --lang', /Unexpected --lang ``, expected en or zh$/],
  ['check --format xml', /Unexpected --format `xml`, expected one of text, json, github, sarif$/],
  ['check --max-warnings few', /Unexpected --max-warnings `few`, expected a number such as 0 or 20$/],
  ['check --max-warnings=-1', /Unexpected --max-warnings `-1`, expected a number/],
  ['check --update-baseline', /Unexpected --update-baseline alone, expected --baseline FILE with it$/],
  ['check --baseline=', /Unexpected --baseline ``, expected a file$/],
  ['check --baseline nowhere.jsonl', /Unexpected --baseline `nowhere.jsonl`, expected a file; --update-baseline with/],
  ['check --output a --format github', /Unexpected --output with --format github, expected standard output, /],
  ['diff', /expected a revision or a folder to compare with: offprint diff BASE \[HEAD\]$/],
  ['diff a b c', /expected a revision or a folder to compare with: offprint diff BASE \[HEAD\]$/],
  ['diff HEAD --format xml', /Unexpected --format `xml`, expected one of text, markdown, json$/],
  ['diff HEAD --output=', /Unexpected --output ``, expected a file$/],
  ['inspect', /expected one file: offprint inspect FILE$/],
  ['inspect a.md b.md', /expected one file: offprint inspect FILE$/],
  ['serve --port 65536', /Unexpected --port `65536`, expected a number from 0 to 65535$/]
]

describe('a command line that cannot be meant is answered with what was expected, and 2', {concurrency: 2}, () => {
  for (const [args, message] of wrong) {
    test(`offprint ${args}`, async () => {
      const {code, stdout, stderr} = await offprint(args.split(' '))
      const [first = '', ...more] = stderr.split('\n')
      assert.equal(code, 2, stderr)
      assert.equal(stdout, '')
      assert.match(first, message)
      assert.match(first, /^offprint: /)
      assert.deepEqual(more, ['Try `offprint --help`.', ''])
    })
  }
})

test('help is no error, on any command', async () => {
  for (const args of [
    '',
    '--help',
    'help',
    'build --help',
    'check -h',
    'cache --help',
    'inspect --help',
    'serve --help extra'
  ]) {
    const {code, stdout, stderr} = await offprint(args.split(' ').filter(Boolean))
    assert.deepEqual([code, stderr], [0, ''])
    assert.match(stdout, /^Usage: offprint /)
  }
})

describe('help speaks the language that was asked for', {concurrency: 2}, () => {
  const chinese = {LC_ALL: 'zh_CN.UTF-8'}
  const cases: readonly (readonly [args: string, env: Readonly<Record<string, string>>, usage: RegExp])[] = [
    ['', chinese, /^用法：offprint 命令/],
    ['build --help', chinese, /^用法：offprint build/],
    ['build --help', {LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'en_US.UTF-8'}, /^用法：/],
    ['build --help', {LC_ALL: '', LC_MESSAGES: '', LANG: 'zh'}, /^用法：/],
    ['build --help', {LC_ALL: 'C', LC_MESSAGES: 'zh_CN', LANG: 'zh_CN'}, /^Usage: /],
    ['build --help', {LC_ALL: 'zhx'}, /^Usage: /],
    ['--lang en check -h', chinese, /^Usage: offprint check/],
    ['--lang zh check --help', {}, /^用法：offprint check/],
    ['check --lang=zh --strict -h', {}, /^用法：offprint check/],
    ['check --lang zh -h --lang en', chinese, /^Usage: offprint check/],
    ['--lang zh', {}, /^用法：offprint 命令/]
  ]
  for (const [args, env, usage] of cases) {
    test(`${JSON.stringify(env)} offprint ${args}`, async () => {
      const {code, stdout, stderr} = await offprint(args.split(' ').filter(Boolean), {env})
      assert.deepEqual([code, stderr], [0, ''])
      assert.match(stdout, usage)
    })
  }
})

test('what stands behind -- is no option', async () => {
  const {code, stderr} = await offprint(['inspect', '--', '--lang', 'zh'])
  assert.equal(code, 2)
  assert.match(stderr, /expected one file/)
})

test('every command is in the general help, and the same options are in each language', async () => {
  const rows = Object.entries(commands)
  const general = async (language: string) =>
    (await import(`../../src/commands/help/${language}/general.js`)).help as string
  for (const language of messageLanguages) {
    const text = await general(language)
    for (const [name, {help}] of rows) {
      assert.match(text, new RegExp(`^  ${name} `, 'm'), `${language}: ${name}`)
      const own = (await help[language]()).help
      assert.match(own, new RegExp(`^(Usage: |用法：)offprint ${name}\\b`))
      const english = (await help.en()).help
      assert.deepEqual(optionsIn(own), optionsIn(english), `${language}: ${name}`)
      for (const line of own.split('\n')) assert.ok(widthOf(line) <= 124, `${language}: ${name}: ${line}`)
    }
    assert.deepEqual(optionsIn(text), optionsIn(await general('en')))
  }
})

test('every option of a command is in its help', async () => {
  for (const [name, {load, help}] of Object.entries(commands)) {
    const {command}: {readonly command: {readonly options: object}} = await load()
    const text = (await help.en()).help
    // `--drafts` is what `dev` does anyway.
    const missing = Object.keys(command.options).filter(
      option => !text.includes(`--${option}`) && `${name} ${option}` !== 'dev drafts'
    )
    assert.deepEqual(missing, [], name)
  }
})

function optionsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/--[a-z][a-z-]*/g)].map(([option]) => option))].sort()
}

test('a place without content is answered with what to do, and 3', async t => {
  const root = temporaryFolder(t)
  plant(root, {'file.txt': ''})
  for (const place of [root, join(root, 'file.txt'), join(root, 'nowhere')]) {
    for (const command of ['build', 'check']) {
      const {code, stdout, stderr} = await offprint([command, '--root', place])
      assert.deepEqual([code, stdout], [3, ''])
      assert.match(stderr, /No folder `content` in .*; run this where the site is, or name the place with --root\n$/)
    }
  }
  const {code, stderr} = await offprint(['serve', '--root', root])
  assert.equal(code, 3)
  assert.match(stderr, /^offprint: No site in .*dist; run `offprint build` first\n$/)
})

test('a file to inspect that is none, or no text', async t => {
  const root = temporaryFolder(t)
  plant(root, {'bytes.md': Buffer.from([0xff, 0x00]), 'folder/a.txt': '', 'empty.md': ''})
  for (const [file, message] of [
    ['nowhere.md', /^nowhere\.md {2}error {2}Unexpected path or link that leads nowhere/],
    ['folder', /^folder {2}error {2}Unexpected folder or device, expected a file/],
    ['bytes.md', /^bytes\.md:1:1-1:2 {2}error {2}Unexpected bytes that are not UTF-8/],
    ['empty.md', /^empty\.md {2}error {2}Unexpected empty file/]
  ] as const) {
    const {code, stdout, stderr} = await offprint(['inspect', file], {cwd: root})
    assert.deepEqual([code, stdout], [1, ''])
    assert.match(stderr, message)
  }
})

test('a reader who has seen enough breaks nothing', async t => {
  const root = temporaryFolder(t)
  plant(root, {'content/site.yaml': settings, 'content/issues/0001.md': issue(1)})
  for (const command of ['check', 'build']) {
    const {stderr} = await offprint([command, '--root', root], {behind: '| true'})
    assert.doesNotMatch(stderr, /EPIPE|^ {4}at /m)
  }
})
