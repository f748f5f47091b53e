import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {nameOf} from '../../../src/outputs/citing/name.js'

const divided: readonly (readonly [string, given: string, family: string])[] = [
  ['Yen-Chun Chen', 'Yen-Chun', 'Chen'],
  ['Mohit Bansal', 'Mohit', 'Bansal'],
  ['Quoc V. Le', 'Quoc V.', 'Le'],
  ['Geoffrey E Hinton', 'Geoffrey E', 'Hinton'],
  ['J.-P. Serre', 'J.-P.', 'Serre'],
  ['Aäron van den Oord', 'Aäron', 'van den Oord'],
  ['E. de la Cruz', 'E.', 'de la Cruz'],
  ["Conor O'Brien", 'Conor', "O'Brien"],
  ['Łukasz Kaiser', 'Łukasz', 'Kaiser'],
  ['Emily Smith-Jones', 'Emily', 'Smith-Jones']
]
for (const [name, given, family] of divided) {
  test(`${name} is divided`, () => assert.deepEqual(nameOf(name), {given, family}))
}

const whole = [
  '黄某',
  '某 机构',
  '김민수',
  '山田 太郎',
  'Лев Толстой',
  'Jimmy Lei Ba',
  'Leslie Pack Kaelbling',
  'Gabriel García Márquez',
  'Maria Garcia de Silva',
  'Smith J.',
  'Chen Y',
  'bell hooks',
  'Madonna',
  'OpenAI',
  'Google Brain',
  'NVIDIA Research',
  'The ATLAS Collaboration',
  'John Smith Jr.',
  'R2 D2',
  'a@example.org',
  ''
]
for (const name of whole) {
  test(`${name || 'nothing'} stays whole`, () => assert.deepEqual(nameOf(name), {literal: name}))
}

test('no letter of a name is lost', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme'}), text => {
      const name = nameOf(text)
      assert.equal('literal' in name ? name.literal : `${name.given} ${name.family}`, text)
    })
  )
})
