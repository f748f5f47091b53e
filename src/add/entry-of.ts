import type {AuthoredEntry, KeyLanguage} from '../authoring/authored.js'
import {type LabelId, labels} from '../model/labels.js'
import type {Gathered} from './gather.js'
import {venueField} from './venue-field.js'

/** The entry that was learned of, without its body. */
export function entryOf(
  {paper, facts, code}: Gathered,
  {handles, language}: {readonly handles: readonly string[]; readonly language: KeyLanguage}
): AuthoredEntry {
  const link = (label: LabelId, url: string) => ({label, text: labels[label][language], url})
  const named = code === null ? (facts?.code ?? []) : [code.address]
  return {
    id: null,
    title: facts?.title ?? null,
    titleImage: null,
    section: null,
    recommenders: handles,
    tags: [],
    venue: venueField(facts?.venue ?? null),
    submitted: venueField(facts?.submitted ?? null),
    // A comma divides authors from each other.
    authors: (facts?.authors ?? []).map(name => name.replace(/\s*,\s*/g, ' ')),
    links: [
      ...(paper === null ? [] : [link('paper', paper.address)]),
      // Of several that an abstract names, none is for us to choose.
      ...(named.length === 1 && named[0] !== undefined ? [link('code', named[0])] : [])
    ],
    body: []
  }
}
