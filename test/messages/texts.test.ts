import assert from 'node:assert/strict'
import {readdirSync} from 'node:fs'
import {test} from 'node:test'
import {texts} from '../../src/messages/zh/texts.js'
import {repository} from '../support/cli.js'
import {messageTexts} from '../support/message-texts.js'
import {sourceFiles} from '../support/source-files.js'

const written = new Map(sourceFiles().flatMap(({path, code}) => messageTexts(code).map(text => [text, path] as const)))
/** What has words of its own: `{1}` alone is the same in every language. */
const inNeed = [...written].filter(([text]) => text !== '{1}')

test('every message of the program has its Chinese', () => {
  assert.ok(inNeed.length > 100)
  assert.deepEqual(
    inNeed.filter(([text]) => !Object.hasOwn(texts, text)).map(([text, path]) => `src/${path}: ${text}`),
    []
  )
})

test('no Chinese is left of a message that nobody writes any more', () => {
  assert.deepEqual(
    Object.keys(texts).filter(text => !written.has(text)),
    []
  )
})

test('every table is among all, and a text stands in one only', async () => {
  const names = readdirSync(`${repository}src/messages/zh`).filter(name => !/^(texts|hints)\.ts$/.test(name))
  const tables = await Promise.all(names.map(name => import(`../../src/messages/zh/${name.replace(/ts$/, 'js')}`)))
  const all = tables.flatMap((table, index) => Object.keys(table[names[index]?.replace('.ts', '') ?? '']))
  assert.deepEqual(
    all.filter((text, index) => all.indexOf(text) !== index),
    []
  )
  assert.equal(all.length, Object.keys(texts).length)
})

test('a translation fills the same blanks', () => {
  const blanks = (text: string) => [...new Set(text.match(/\{\d+\}/g))].sort()
  assert.deepEqual(
    Object.entries(texts).filter(([english, chinese]) => blanks(english).join() !== blanks(chinese).join()),
    []
  )
})
