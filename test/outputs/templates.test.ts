import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {repository} from '../support/cli.js'

const folder = `${repository}templates/`
const templates = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter(path => path.endsWith('.eta'))
  .map(path => ({path, text: readFileSync(`${folder}${path}`, 'utf8')}))

test('nothing is printed raw but includes, the body of a page, the HTML of Markdown and the data of a script', () => {
  const raw = templates.flatMap(({path, text}) =>
    [...text.matchAll(/<%~\s*(.*?)\s*%>/gs)].map(([, code = '']) => ({path, code}))
  )
  assert.ok(raw.length > 20)
  for (const {path, code} of raw) assert.match(code, /^include\(|^it\.body$|\.html$|^paper\.data$/, path)
})

test('attributes are quoted, and what they hold is escaped', () => {
  for (const {path, text} of templates) assert.doesNotMatch(text, /=<%|="[^"]*<%~/, path)
})

test('templates say nothing themselves, so that every language can', () => {
  for (const {path, text} of templates) {
    const written = text.replace(/<%.*?%>/gs, '').replace(/<[^>]*>/g, '')
    assert.doesNotMatch(written, /\p{Script=Han}/u, path)
  }
})

test('every template is described in the README', () => {
  const readme = readFileSync(`${folder}README.md`, 'utf8')
  for (const {path} of templates) assert.ok(readme.includes(`\`${path}\``), path)
})
