import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {Ajv} from 'ajv'
import addFormats from 'ajv-formats'
import {parse} from 'yaml'
import {settingsSchema} from '../../src/content/settings/schema.js'
import {parseSettings} from '../../src/content/settings.js'
import {repository} from '../support/cli.js'

const ajv = new Ajv({allErrors: true, strict: true})
addFormats.default(ajv)
const validate = ajv.compile(settingsSchema())
const read = (path: string) => readFileSync(repository + path, 'utf8')

test('the schema beside the settings is the one that the settings are read by', () => {
  const written = JSON.parse(read('content/site.schema.json'))
  assert.deepEqual(written, settingsSchema(), 'run `npm run compile && node scripts/write-settings-schema.mjs`')
  assert.match(read('content/site.yaml'), /^# yaml-language-server: \$schema=site\.schema\.json$/m)
})

test('what the sample site says is valid', () => {
  assert.equal(validate(parse(read('content/site.yaml'))), true, JSON.stringify(validate.errors))
})

const least = 'title: A\naddress: https://papers.example.org\n'
const cases: readonly (readonly [more: string, isValid: boolean])[] = [
  ['', true],
  ['base: /reading/\nlanguage: en\nfeedLength: 5\n', true],
  ['firstAddress: https://old.example.org/reading/\n', true],
  ['navigation:\n  - {text: Tags, href: /tags/}\n  - {text: Elsewhere, href: "https://example.org/"}\n', true],
  ['outputs: {search: false}\nfigures: {widths: [640], formats: [avif, webp], quality: 1, effort: 6}\n', true],
  ['titel: B\n', false],
  ['language: fr\n', false],
  ['feedLength: 0\n', false],
  ['feedLength: many\n', false],
  ['navigation: /tags/\n', false],
  ['navigation: [{text: Tags}]\n', false],
  ['navigation: [{text: Tags, href: "javascript:alert(1)"}]\n', false],
  ['outputs: {serach: false}\n', false],
  ['outputs: {search: sometimes}\n', false],
  ['figures: {widths: []}\n', false],
  ['figures: {widths: [8]}\n', false],
  ['figures: {formats: [jxl]}\n', false],
  ['figures: {quality: 101}\n', false],
  ['figures: {sharpness: 1}\n', false]
]

for (const [more, isValid] of cases) {
  test(`schema and check agree on ${JSON.stringify(more)}`, () => {
    const {diagnostics} = parseSettings('content/site.yaml', least + more)
    assert.equal(diagnostics.length === 0, isValid, JSON.stringify(diagnostics))
    assert.equal(validate(parse(least + more)), isValid, JSON.stringify(validate.errors))
  })
}

test('a site has to have a name and an address', () => {
  for (const text of [
    'title: A\n',
    'address: https://papers.example.org\n',
    'title: A\naddress: papers.example.org\n'
  ]) {
    assert.equal(validate(parse(text)), false)
    assert.notEqual(parseSettings('content/site.yaml', text).diagnostics.length, 0)
  }
})
