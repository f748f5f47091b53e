import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {test} from 'node:test'
import {parse} from 'yaml'
import {commands} from '../src/commands/commands.js'
import {repository} from './support/cli.js'

const pages = ['README.md', 'CONTRIBUTING.md', 'content/README.md', 'src/README.md', 'templates/README.md']
const texts = new Map(pages.map(page => [page, readFileSync(repository + page, 'utf8')]))
const {scripts} = JSON.parse(readFileSync(`${repository}package.json`, 'utf8'))
const blocks = (language: string): readonly string[] =>
  [...(texts.get('README.md') ?? '').matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    ([, block = '']) => block
  )

for (const [page, text] of texts) {
  test(`${page}: every file it links to is there`, () => {
    const links = [...text.replaceAll(/^```.*?^```/gms, '').matchAll(/\]\((?![a-z]+:|#)([^)#\s]+)/g)]
    const missing = links
      .map(([, path = '']) => path)
      .filter(path => !existsSync(join(repository, dirname(page), path)))
    // Those of the examples, which show how a figure is named.
    assert.deepEqual(
      missing.filter(path => !/^(0082|0083|u|label|c)\b/.test(path)),
      []
    )
  })

  test(`${page}: every command it names is one`, () => {
    const named = [...text.matchAll(/`(?:npx )?offprint ([a-z][a-z-]*)/g)].map(([, name = '']) => name)
    assert.deepEqual(
      named.filter(name => !Object.hasOwn(commands, name)),
      []
    )
    const run = [...text.matchAll(/npm run ([a-z]+)/g)].map(([, name = '']) => name)
    assert.deepEqual(
      run.filter(name => !Object.hasOwn(scripts, name)),
      []
    )
  })
}

test('the recipe for GitLab Pages is one that it reads', () => {
  const [{pages: job}] = blocks('yaml').flatMap(block => (block.startsWith('pages:') ? [parse(block)] : []))
  assert.deepEqual(job.artifacts.paths, [job.pages.publish])
  assert.ok(job.script.every((line: unknown) => typeof line === 'string'))
  assert.deepEqual(job.cache.paths, ['.cache/', '.npm/'])
})

test('the recipe for Netlify builds as the README does', () => {
  const [toml = ''] = blocks('toml')
  assert.match(toml, /^ {2}command = "npm run build"$/m)
  assert.match(toml, /^ {2}publish = "dist"$/m)
})
