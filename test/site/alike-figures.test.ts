import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Issue, SourcePath} from '../../src/model/issue.js'
import type {Picture} from '../../src/model/site.js'
import {alikeFigures} from '../../src/site/alike-figures.js'
import {assemble} from '../../src/site/assemble.js'
import {lookAlikes} from '../../src/site/look-alikes.js'
import {inEnglish} from '../support/in-english.js'
import {entryOf, issueOf, place, settings} from '../support/issues.js'

/** 128 digits in hex: a different bit pattern for each seed, with about half of the steps set. */
function lookOf(seed: number): string {
  let state = seed * 2_654_435_761 + 1
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    // A step gets brighter, darker, or neither: never both.
    return ['0', '1', '2', '4', '5', '6', '8', '9', 'a'][Math.floor(state / 65_536) % 9] ?? '0'
  }
  return Array.from({length: 128}, next).join('')
}

/** With so many of its bits turned, spread over the picture. */
function turned(look: string, bits: number): string {
  const digits = [...look]
  for (let count = 0; count < bits; count++) {
    const at = (count * 37) % 128
    digits[at] = (Number.parseInt(digits[at] ?? '0', 16) ^ 1).toString(16)
  }
  return digits.join('')
}

test('copies differ in at most 15 steps, and in a hundredth of their shape', () => {
  const look = lookOf(1)
  const against = (other: string, ratio = 1.5) =>
    lookAlikes([
      {look, ratio: 1.5},
      {look: other, ratio}
    ])[1]
  assert.equal(against(look), 0)
  for (let bits = 1; bits <= 15; bits++) assert.equal(against(turned(look, bits)), 0, String(bits))
  assert.equal(against(turned(look, 16)), 1)
  assert.equal(against(look, 1.514), 0)
  assert.equal(against(look, 1.486), 0)
  assert.equal(against(look, 1.53), 1)
  assert.equal(against(look, 1.47), 1)
  assert.deepEqual(lookAlikes([]), [])
})

test('a picture with little in it has to be closer', () => {
  const faint = `${'5'.repeat(14)}${'0'.repeat(114)}`
  const against = (bits: number) =>
    lookAlikes([
      {look: faint, ratio: 1},
      {look: turned(faint, bits), ratio: 1}
    ])[1]
  assert.equal(against(6), 0)
  assert.equal(against(12), 1)
})

test('of several copies the first is named, whichever is compared with which', () => {
  const look = lookOf(7)
  const looks = [lookOf(2), look, lookOf(3), turned(look, 9), turned(look, 15), lookOf(2)]
  assert.deepEqual(lookAlikes(looks.map(each => ({look: each, ratio: 2}))), [0, 1, 2, 1, 1, 0])
})

test('a thousand pictures and their copies find each other, and no others', () => {
  const looks = Array.from({length: 1000}, (_, seed) => ({look: lookOf(seed + 10), ratio: 1 + (seed % 7) / 10}))
  const copies = looks.map(({look, ratio}, index) => ({look: turned(look, index % 16), ratio}))
  const indices = looks.map((_, index) => index)
  assert.deepEqual(lookAlikes([...looks, ...copies]), [...indices, ...indices])
})

type Facts = {readonly look: string | null; readonly hash: string}

function findings(issues: readonly Issue[], facts: Readonly<Record<string, Facts>>) {
  const path = (source: string) => `content/issues/${source}` as SourcePath
  const names = Object.keys(facts)
  const pictures = names.map(
    name => [path(name), {width: 600, height: 400, look: facts[name]?.look ?? null} as Picture] as const
  )
  const files = names.map(
    name => [path(name), {format: 'png', width: 600, size: 9, hash: facts[name]?.hash ?? ''}] as const
  )
  const site = assemble({issues, settings, pictures: new Map(pictures), assets: new Map()}).value
  return inEnglish(alikeFigures(site, new Map(files))).map(
    ({ruleId, reason, file, related}) => `${file.slice(-7)} ${ruleId} ${reason} -> ${related?.file.slice(-7)}`
  )
}

const paper = (title: string, ...sources: readonly string[]) =>
  entryOf({title, figures: sources.map(source => ({source, alt: 'a', caption: null, place}))})

test('a copy under another paper is found once, with the place of the first', () => {
  const look = lookOf(1)
  const issues = [
    issueOf(2, {entries: [paper('B', 'b.jpg'), paper('C', 'c.jpg')]}),
    issueOf(1, {entries: [paper('A', 'a.png', 'other.png')]})
  ]
  const facts = {
    'a.png': {look, hash: '1'},
    'b.jpg': {look: turned(look, 3), hash: '2'},
    'c.jpg': {look: turned(look, 4), hash: '3'},
    'other.png': {look: lookOf(5), hash: '4'}
  }
  assert.deepEqual(findings(issues, facts), [
    '0002.md figure/alike Unexpected likeness to a figure of another paper: `b.jpg` -> 0001.md'
  ])
})

test('equal bytes, two sizes under one paper, and pictures of unknown looks are none of its business', () => {
  const look = lookOf(1)
  const issues = [
    issueOf(1, {entries: [paper('A', 'a.png', 'a-small.png', 'x.png'), paper('B', 'same.png', 'y.png')]}),
    issueOf(2, {entries: [paper('A', 'again.png')]})
  ]
  const facts = {
    'a.png': {look, hash: '1'},
    'a-small.png': {look: turned(look, 2), hash: '2'},
    'same.png': {look, hash: '1'},
    'again.png': {look: turned(look, 5), hash: '3'},
    'x.png': {look: null, hash: '4'},
    'y.png': {look: null, hash: '5'}
  }
  assert.deepEqual(findings(issues, facts), [])
})
