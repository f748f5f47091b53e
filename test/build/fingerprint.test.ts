import assert from 'node:assert/strict'
import {existsSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {cardFingerprint, parserFingerprint} from '../../src/build/fingerprint.js'
import {repository} from '../support/cli.js'
import {sourceFiles} from '../support/source-files.js'

test('a fingerprint stays the same', () => {
  assert.match(parserFingerprint(), /^[0-9a-f]{64}$/)
  assert.equal(parserFingerprint(), parserFingerprint())
})

test('that of share pictures knows every package that draws them', () => {
  assert.match(cardFingerprint(), /^[0-9a-f]{64}$/)
  const code = readFileSync(`${repository}src/build/fingerprint.ts`, 'utf8')
  const imported = sourceFiles()
    .filter(({path}) => path.startsWith('figures/cards/'))
    .flatMap(({imports}) => imports.filter(({ours, typeOnly}) => !ours && !typeOnly))
    .map(({target}) => target)
    .filter(name => !name.startsWith('node:'))
  assert.deepEqual(
    [...new Set(imported)].filter(name => name !== 'sharp' && !code.includes(`'${name}'`)),
    []
  )
})

test('it knows every package that reading an issue imports, and none that is not there', () => {
  const [, list = ''] =
    /const packages = \[([^\]]*)\]/.exec(readFileSync(`${repository}src/build/fingerprint.ts`, 'utf8')) ?? []
  const known = [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name)
  const imported = sourceFiles()
    .filter(({path}) => path.startsWith('content/'))
    .flatMap(({imports}) => imports.filter(({ours, typeOnly}) => !ours && !typeOnly))
    .map(({target}) => target)
    .filter(name => !name.startsWith('node:'))
  assert.deepEqual(
    [...new Set(imported)].filter(name => !known.includes(name)),
    []
  )
  assert.deepEqual(
    known.filter(name => !existsSync(`${repository}node_modules/${name}/package.json`)),
    []
  )
})
