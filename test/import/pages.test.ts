import assert from 'node:assert/strict'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {describe, test} from 'node:test'
import {pathToFileURL} from 'node:url'
import {digestText} from '../../src/import/html/digest-text.js'
import {readPage} from '../../src/import/html/read-page.js'
import {repository} from '../support/cli.js'

const folder = pathToFileURL(`${repository}test/fixtures/import/pages/`)

/** `NAME.html` → `NAME.md`, and what was left out in `NAME.left-out.txt`; `UPDATE=1` writes both anew. */
describe('pages as they are saved', () => {
  for (const file of readdirSync(folder).filter(name => name.endsWith('.html'))) {
    test(file, () => {
      const page = readPage(readFileSync(new URL(file, folder), 'utf8'), null)
      assert.ok('article' in page)
      const drops = page.drops.map(({kind, text, at}) => `${at.line}:${at.column} ${kind}: ${text}\n`).join('')
      same(file.replace('.html', '.md'), digestText(page.article, page.lines).text)
      same(file.replace('.html', '.left-out.txt'), drops)
    })
  }
})

function same(name: string, text: string): void {
  const file = new URL(name, folder)
  if (process.env.UPDATE) writeFileSync(file, text)
  assert.equal(text, readFileSync(file, 'utf8'))
}
