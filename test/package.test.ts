import assert from 'node:assert/strict'
import {cpSync, mkdirSync, readFileSync, symlinkSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {after, before, test} from 'node:test'
import {plant, temporaryFolder} from './io/helpers/tree.js'
import {repository, run} from './support/cli.js'

const sources = [
  'src',
  'templates',
  'public',
  'content/rules',
  'package.json',
  'tsconfig.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE'
]
const {dependencies, version} = JSON.parse(readFileSync(`${repository}package.json`, 'utf8'))

const site = {
  'content/site.yaml': 'title: Papers\naddress: https://papers.example.org\nlanguage: en\n',
  'content/issues/0001.md': `---
number: 1
title: First issue
date: 2018-06-13
---

## A Paper

- Recommended by: @amy
- Paper: https://arxiv.org/abs/1711.07341

**It works.**

![The model](0001/model.svg)
`,
  'content/issues/0001/model.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 300"><rect width="600" height="300" fill="#357"/></svg>'
}

const cleanUps: (() => void)[] = []
const scope = {after: (cleanUp: () => void) => void cleanUps.push(cleanUp)}
const folder = temporaryFolder(scope)
const home = join(folder, 'home')
let packed: readonly string[] = []
after(() => {
  for (const cleanUp of cleanUps) cleanUp()
})

/**
 * Packs a copy of the project, so that nothing stale is in it, and installs it as npm does; but of the packages it
 * needs, those that are here already, and only those it declares.
 */
before(async () => {
  const copy = join(folder, 'copy')
  for (const name of sources) cpSync(repository + name, join(copy, name), {recursive: true})
  symlinkSync(`${repository}node_modules`, join(copy, 'node_modules'))
  const pack = await run('npm', ['pack', '--pack-destination', folder], copy)
  assert.equal(pack.code, 0, pack.stderr)
  const archive = join(folder, `offprint-${version}.tgz`)
  const listed = await run('tar', ['-tzf', archive])
  packed = listed.stdout
    .trim()
    .split('\n')
    .map(name => name.replace(/^package\//, ''))

  const modules = join(home, 'node_modules')
  mkdirSync(join(modules, 'offprint'), {recursive: true})
  await run('tar', ['-xzf', archive, '-C', join(modules, 'offprint'), '--strip-components=1'])
  for (const name of Object.keys(dependencies)) {
    mkdirSync(dirname(join(modules, name)), {recursive: true})
    symlinkSync(`${repository}node_modules/${name}`, join(modules, name))
  }
  mkdirSync(join(modules, '.bin'))
  symlinkSync('../offprint/lib/cli.js', join(modules, '.bin', 'offprint'))
  await run('chmod', ['+x', join(modules, 'offprint/lib/cli.js')])
  plant(home, {'package.json': '{"private": true}', ...site})
})

const offprint = (...args: readonly string[]) => run('npx', ['--no', '--', 'offprint', ...args], home)
const built = (path: string) => readFileSync(join(home, 'dist', path), 'utf8')

test('the package holds what it needs to run, and nothing of how it is made', () => {
  for (const name of [
    'LICENSE',
    'README.md',
    'CHANGELOG.md',
    'package.json',
    'lib/cli.js',
    'lib/index.js',
    'lib/index.d.ts',
    'templates/issue.eta',
    'src/build/dev/browser/dev.js',
    'src/cli.ts'
  ]) {
    assert.ok(packed.includes(name), name)
  }
  assert.ok(packed.some(name => name.startsWith('public/assets/')))
  assert.deepEqual(
    packed.filter(
      name =>
        !/^(content\/rules|lib|templates|public|src)\/(?!\.)|^(LICENSE|README\.md|CHANGELOG\.md|package\.json)$/.test(
          name
        )
    ),
    []
  )
})

test('the command answers, and says its version', async () => {
  const {code, stdout} = await offprint('--version')
  assert.deepEqual([code, stdout], [0, `${version}\n`])
  const help = await offprint('--help')
  assert.equal(help.code, 0)
  assert.match(help.stdout, /offprint COMMAND/)
  assert.equal((await offprint('biuld')).code, 2)
})

test('a folder that holds only content/ builds with the packaged templates and public files', async () => {
  const {code, stdout, stderr} = await offprint('build', '--root', home)
  assert.equal(code, 0, stdout + stderr)
  assert.match(built('index.html'), /First issue/)
  assert.match(built('issues/1/index.html'), /<img[^>]+assets\/figures\/model/)
  const [, style = ''] = /<link rel="stylesheet" href="\/([^"]+)"/.exec(built('index.html')) ?? []
  assert.ok(built(style).length > 0)
})

test('a template and a public file of the site stand in for the packaged ones', async () => {
  plant(home, {
    'templates/not-found.eta': '<p>Ours: <%= it.title %></p>\n',
    'public/hello.txt': 'Hello',
    'public/assets/theme.js': 'ours()\n'
  })
  const {code, stdout, stderr} = await offprint('build', '--root', '.')
  assert.equal(code, 0, stdout + stderr)
  assert.match(built('404.html'), /^<p>Ours: /)
  assert.match(built('index.html'), /First issue/)
  assert.equal(built('hello.txt'), 'Hello')
  const [, script = ''] = /src="\/(assets\/theme\.[^"]+\.js)"/.exec(built('index.html')) ?? []
  assert.equal(built(script), 'ours()\n')
})

test('a program can import the package, and nothing behind its door', async () => {
  plant(home, {
    'use.mjs': "import {parseIssue} from 'offprint'\nconsole.log(parseIssue('a.md', '# T\\n').value.title)\n",
    'plugin.mjs':
      "import {unified} from 'unified'\nimport parse from 'remark-parse'\nimport offprint from 'offprint/remark'\n" +
      "const file = {path: 'content/issues/0001.md', value: '# T\\n'}\n" +
      'const {messages} = await unified().use(parse).use(offprint).process(file)\n' +
      'console.log(messages.some(({ruleId}) => ruleId === "issue/no-date"))\n',
    'break.mjs': "import 'offprint/lib/cli.js'\n"
  })
  assert.deepEqual(await run(process.execPath, ['use.mjs'], home), {code: 0, stdout: 'T\n', stderr: ''})
  assert.deepEqual(await run(process.execPath, ['plugin.mjs'], home), {code: 0, stdout: 'true\n', stderr: ''})
  assert.match((await run(process.execPath, ['break.mjs'], home)).stderr, /ERR_PACKAGE_PATH_NOT_EXPORTED/)
})
