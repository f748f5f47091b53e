import type {AuthoredEntry} from '../authoring/authored.js'
import type {Entry, Html, IsoDate, Issue, IssueDraft, SourcePath} from '../model/issue.js'
import {groupEntries} from '../site/group-entries.js'
import {identityOf} from '../site/identity.js'

/** An entry that recommends a paper already. */
export type Known = {readonly issue: Issue; readonly entry: Entry; readonly position: number}

/**
 * The entries that recommend the paper of a new one already, by the very rules by which the site joins them.
 *
 * @param added Entries that were added a moment ago, and the file that they went to.
 */
export function knownIn(
  issues: readonly IssueDraft[],
  entry: AuthoredEntry,
  {file, added}: {readonly file: SourcePath; readonly added: readonly AuthoredEntry[]}
): readonly Known[] {
  const whole = issues.map(
    (issue): Issue => ({...issue, number: issue.number ?? 0, title: issue.title ?? '', date: issue.date ?? last})
  )
  const newest: Issue = {...blank, file, entries: added.map(asEntry)}
  const older = whole.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.number - b.number))
  const all = [...older, newest].flatMap(standing)
  const groups = groupEntries([...all, {issue: newest, entry: asEntry(entry), position: 0}].map(identityOf))
  const group = groups.find(({members}) => members.includes(all.length))
  return group?.members.flatMap(number => all[number] ?? []) ?? []
}

function standing(issue: Issue): readonly Known[] {
  return issue.entries.map((entry, index) => ({issue, entry, position: index + 1}))
}

const last = '9999-12-31' as IsoDate
const nowhere = {start: {line: 1, column: 1}, end: {line: 1, column: 1}}

const blank: Issue = {
  file: '' as SourcePath,
  number: 0,
  title: '',
  date: last,
  source: null,
  description: null,
  editors: [],
  draft: true,
  cover: null,
  intro: '' as Html,
  entries: [],
  place: nowhere
}

function asEntry({id, title, links}: AuthoredEntry): Entry {
  return {
    id,
    title,
    titleImage: null,
    recommenders: [],
    tags: [],
    venue: null,
    submitted: null,
    section: null,
    authors: [],
    links: links.map(link => ({...link, place: nowhere})),
    figures: [],
    summary: '' as Html,
    keyPoints: [],
    lead: '',
    place: nowhere
  }
}
