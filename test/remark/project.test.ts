import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {PassThrough} from 'node:stream'
import {test} from 'node:test'
import {pathToFileURL} from 'node:url'
import {remark} from 'remark'
import {engine} from 'unified-engine'
import {VFile as File, type VFile} from 'vfile'
import {listContent} from '../../src/io/files/list-content.js'
import {plant, temporaryFolder} from '../io/helpers/tree.js'
import {repository} from '../support/cli.js'

/** What remark-cli, or an editor that formats, does in a folder with a configuration of remark. */
function process(cwd: string, files: readonly (string | VFile)[], more: object): Promise<number> {
  const quiet = {streamError: new PassThrough(), streamOut: new PassThrough()}
  const names = {ignoreName: '.remarkignore', rcName: '.remarkrc', pluginPrefix: 'remark', extensions: ['md']}
  return new Promise((resolve, reject) =>
    engine({processor: remark, cwd, files: [...files], ...names, ...quiet, ...more}, (error, code) =>
      error ? reject(error) : resolve(code ?? 0)
    )
  )
}

test('in this project only issues are looked at, and nothing else is formatted', async () => {
  const text = '- not as remark writes it\n'
  const paths = [
    'README.md',
    'content/README.md',
    'content/rules/README.md',
    'test/fixtures/a.md',
    'a/content/issues/1.md'
  ]
  const files = paths.map(path => new File({cwd: repository, path: join(repository, path), value: text}))
  await process(repository, files, {detectConfig: false, silentlyIgnore: true, alwaysStringify: true})
  assert.deepEqual(
    files.map(file => String(file)),
    paths.map(() => text)
  )
  const issue = new File({cwd: repository, path: join(repository, 'content/issues/0099/0099.md'), value: text})
  await process(repository, [issue], {detectConfig: false, silentlyIgnore: true, alwaysStringify: true})
  assert.notEqual(String(issue), text)
  assert.match(readFileSync(`${repository}.remarkrc.mjs`, 'utf8'), /^import offprint from 'offprint\/remark'$/m)
})

test('in this project remark-cli finds the issues by itself, through the configuration that is here', async () => {
  const lines: string[] = []
  const streamError = new PassThrough().on('data', data => lines.push(...String(data).split('\n')))
  assert.equal(await process(repository, ['.'], {streamError, color: false}), 0)
  const named = lines.map(line => /^\S+\.md/.exec(line)?.[0] ?? '').filter(name => name !== '')
  const issues = listContent(repository).value
  assert.ok(issues.length > 0)
  assert.deepEqual(named, issues)
})

test('VS Code recommends the extension that shows findings', () => {
  const {recommendations} = JSON.parse(readFileSync(`${repository}.vscode/extensions.json`, 'utf8'))
  assert.ok(recommendations.includes('unifiedjs.vscode-remark'))
})

test('remark-cli writes issues as fmt does, and none with errors', async t => {
  const root = temporaryFolder(t)
  const issue = (number: string) =>
    `---\nnumber: ${number}\ntitle: T\ndate: 2018-06-13\n---\n\n##   A Paper\n\n*  Paper:   https://arxiv.org/abs/1711.07341\n\n**It*works*.**\n`
  plant(root, {
    '.remarkrc.mjs': `import offprint from ${JSON.stringify(pathToFileURL(`${repository}lib/remark.js`).href)}
export default {plugins: [[offprint, {language: 'en'}]]}\n`,
    'content/site.yaml': 'title: Papers\naddress: https://papers.example.org\n',
    'content/issues/0001.md': issue('1'),
    'content/issues/0002.md': issue('two')
  })
  const code = await process(root, ['content/issues'], {output: true})
  assert.equal(code, 1)
  assert.equal(
    readFileSync(join(root, 'content/issues/0001.md'), 'utf8'),
    issue('1').replace('##   A', '## A').replace('*  Paper:   ', '- Paper: ')
  )
  assert.equal(readFileSync(join(root, 'content/issues/0002.md'), 'utf8'), issue('two'))
})
