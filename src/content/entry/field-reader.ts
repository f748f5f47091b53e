import type {Diagnostic, Place} from '../../model/diagnostic.js'
import type {ClaimKind} from '../../model/issue.js'
import {listed} from '../../model/listed.js'
import {message} from '../../model/message.js'
import {nearest} from '../../model/nearest.js'
import {plainWords, splitHandles, splitTags} from '../lines/line-kinds.js'
import {type Line, placeIn, placeOf} from '../lines/lines.js'
import {type Field, type FieldKind, fieldWords} from './fields.js'
import {knownWords} from './label-of.js'

/** What the fields of an entry state. */
export type Fields = {
  readonly title: {readonly text: string; readonly place: Place} | null
  readonly id: string | null
  readonly recommenders: readonly string[]
  readonly tags: readonly string[]
  readonly authors: readonly string[]
  readonly venue: {readonly text: string; readonly place: Place} | null
  readonly submitted: {readonly text: string; readonly place: Place} | null
}

const claimOf: Readonly<Record<FieldKind, ClaimKind>> = {
  title: 'title',
  id: 'id',
  recommender: 'recommender',
  tags: 'tag',
  venue: 'venue',
  submitted: 'venue',
  authors: 'authors'
}

/** Collects the fields of one entry but its links. */
export function createFieldReader(diagnostics: Omit<Diagnostic, 'file'>[]) {
  const stated = new Map<FieldKind, {text: string; place: Place; line: Line}>()
  const recommenders: string[] = []
  const tags: string[] = []
  const empty: {readonly key: string; readonly place: Place}[] = []

  function state(kind: FieldKind, field: Field, line: Line): void {
    const known = stated.get(kind)
    const place = placeIn(line, field.key)
    if (field.value === '') return void empty.push({key: field.key, place})
    if (known) {
      const reason = message`Unexpected second \`${field.key}\`, expected it once an entry`
      const related = {reason: message`The first one`, file: '', place: placeOf(known.line)}
      return void diagnostics.push({ruleId: 'entry/duplicate-key', reason, place, related})
    }
    stated.set(kind, {text: field.value, place: placeIn(line, field.value), line})
  }

  return {
    recommend: (handles: readonly string[], line: Line): void => {
      const known = stated.get('recommender')
      if (known) state('recommender', {kind: 'recommender', key: '推荐', value: handles.join('、')}, line)
      else stated.set('recommender', {text: handles.join('、'), place: placeOf(line), line})
      for (const handle of handles) if (!recommenders.includes(handle)) recommenders.push(handle)
    },
    tag: (more: readonly string[]): void => {
      for (const tag of more) if (!tags.includes(tag)) tags.push(tag)
    },
    /** Whether a field is one of ours, or so near to one that it must be a slip. */
    takes: (field: Field): boolean => field.kind !== 'link' && (field.kind !== 'unknown' || slipOf(field).length > 0),
    field: (field: Field, line: Line): ClaimKind => {
      if (field.kind === 'unknown' || field.kind === 'link') {
        const reason = message`Unexpected key \`${field.key}\`, expected a known one`
        diagnostics.push({
          ruleId: 'entry/unknown-key',
          reason,
          place: placeIn(line, field.key),
          actual: field.key,
          expected: near(field, [...fields, ...knownWords()])
        })
        return 'unknown'
      }
      state(field.kind, field, line)
      if (field.kind === 'recommender')
        recommenders.push(...splitHandles(plainWords(field.value)).filter(handle => !recommenders.includes(handle)))
      if (field.kind === 'tags') tags.push(...tagsOf(field.value).filter(tag => !tags.includes(tag)))
      return claimOf[field.kind]
    },
    /** An entry that is only begun has many fields without values, of which one finding is enough. */
    end: (): void => {
      const [first, ...others] = empty
      if (!first) return
      const keys = listed(empty.map(({key}) => `\`${key}\``))
      const reason =
        others.length === 0
          ? message`Unexpected ${keys} without a value, expected one behind the colon`
          : message`Unexpected ${keys} without values, expected one behind each colon`
      diagnostics.push({ruleId: 'entry/no-value', reason, place: first.place})
    },
    result: (): Fields => ({
      title: stated.get('title')
        ? {text: plainWords(stated.get('title')?.text ?? ''), place: stated.get('title')?.place as Place}
        : null,
      id: stated.get('id')?.text.replace(/^`|`$/g, '') ?? null,
      recommenders,
      tags,
      authors: namesOf(stated.get('authors')?.text ?? ''),
      venue: stated.get('venue') ?? null,
      submitted: stated.get('submitted') ?? null
    })
  }
}

const fields = Object.values(fieldWords).flat()

function slipOf(field: Field): readonly string[] {
  return near(field, fields)
}

function near(field: Field, words: readonly string[]): readonly string[] {
  return nearest(field.key, words).filter(word => Math.abs(word.length - field.key.length) <= 1)
}

/** `#A #B`, or without marks `A, B`. */
function tagsOf(value: string): string[] {
  if (/[#＃]\S/.test(value)) return splitTags(value)
  return value
    .split(/[、，,;；]/)
    .map(plainWords)
    .filter(tag => tag !== '')
}

function namesOf(value: string): string[] {
  return value
    .split(/[、，,;；]|\s+(?:and|和|与|&)\s+/u)
    .map(plainWords)
    .filter(name => name !== '')
}
