import {listed} from '../../../model/listed.js'
import {type MessageValue, message} from '../../../model/message.js'
import type {
  BrokenAddress,
  EntryFact,
  EntryField,
  FieldChange,
  IssueFact,
  NewEntryFact,
  NewValueKind,
  SiteDiff
} from '../../../model/site-diff.js'
import type {Speech} from '../../../model/speech.js'
import {diffWords as words} from './diff-words.js'
import {tellChange} from './tell-change.js'

/** One kind of change, and each case of it: what it is about, and what is said of it. */
export type Told = {
  readonly title: string
  readonly rows: readonly Row[]
  /** What is lost to readers. */
  readonly breaks: boolean
  /** What whoever looks at a change wants to see first. */
  readonly adds: boolean
}
export type Row = {readonly issue: string; readonly subject: string; readonly text: string}

/** A comparison in words, kind by kind; what breaks comes last, where a reader stops. */
export function tellDiff(diff: SiteDiff, speech: Speech): readonly Told[] {
  const said = (value: MessageValue): string => (typeof value === 'object' ? speech.words(value) : String(value))
  return kindsOf(diff)
    .filter(({rows}) => rows.length > 0)
    .map(({title, rows, breaks = false, adds = false}) => ({
      title: said(title),
      rows: rows.map(({issue, subject, text}) => ({issue, subject: said(subject), text: said(text)})),
      breaks,
      adds
    }))
}

type Kind = {readonly title: MessageValue; readonly rows: readonly Case[]; readonly breaks?: true; readonly adds?: true}
type Case = {readonly issue: string; readonly subject: MessageValue; readonly text: MessageValue}

function kindsOf({settings, issues, entries, values, figures, broken}: SiteDiff): readonly Kind[] {
  const [ids, addresses] = [
    broken.filter(({kind}) => kind === 'feed id'),
    broken.filter(({kind}) => kind !== 'feed id')
  ]
  return [
    {
      title: words.issuesAdded(issues.added),
      rows: issues.added.flatMap(issue => [
        ofIssue(issue, issues.added.length),
        ...(issues.added.length > few ? [] : issue.entries.map(ofNew))
      ]),
      adds: true
    },
    {
      title: words.issuesRemoved(issues.removed),
      rows: issues.removed.map(issue => ofIssue(issue, issues.removed.length))
    },
    {
      title: words.issuesChanged(issues.changed.length),
      rows: issues.changed.map(({issue: {number, title}, changes}) => ({
        issue: String(number),
        subject: title,
        text: inARow(changes)
      }))
    },
    {title: words.papersAdded(entries.added.length), rows: entries.added.map(ofNew), adds: true},
    {title: words.papersRemoved(entries.removed.length), rows: entries.removed.map(fact => ofEntry(fact))},
    {
      title: words.papersMoved(entries.moved.length),
      rows: entries.moved.map(({from, to}) => ({...ofEntry(to), issue: `${from.issue} → ${to.issue}`}))
    },
    ...(Object.keys(words.valuesAdded) as NewValueKind[]).map(kind => byValue(kind, values.added)),
    ...(Object.keys(words.entries) as EntryField[]).map(field => byField(field, entries.changed)),
    {
      title: words.figuresMoved(figures.moved.length),
      rows: figures.moved.map(({figure, from, to}) => ({
        issue: from.issue === to.issue ? String(to.issue) : `${from.issue} → ${to.issue}`,
        subject: figure,
        text: message`${subjectOf(from)} → ${subjectOf(to)}`
      }))
    },
    {
      title: words.settingsChanged(settings.length),
      // By its key, which is what stands in the file.
      rows: settings.map(change => ({issue: '', subject: change.field, text: tellChange(change)}))
    },
    {title: words.feedIdsChanged(ids.length), rows: ids.map(ofBroken)},
    {title: words.addressesBroken(addresses.length), rows: addresses.map(ofBroken), breaks: true}
  ]
}

/** Of so many issues all new papers are told; of more, the issues are enough. */
const few = 3

function ofNew(fact: NewEntryFact): Case {
  const said = [
    ...fact.recommenders.map(handle => `@${handle}`),
    ...fact.tags.map(tag => `#${tag}`),
    ...(fact.venue === null ? [] : [fact.venue]),
    ...(fact.figures === 0 ? [] : [words.figures(fact.figures)])
  ]
  return ofEntry(fact, listed(said))
}

/** In one row, however many they are. */
function byValue(kind: NewValueKind, added: SiteDiff['values']['added']): Kind {
  const names = added.flatMap(value => (value.kind === kind ? [`${marks[kind]}${value.name}`] : []))
  const rows = names.length === 0 ? [] : [{issue: '', subject: listed(names), text: ''}]
  return {title: words.valuesAdded[kind](names.length), rows, adds: true}
}

const marks = {tag: '#', recommender: '@', venue: ''} as const

/** Of one alone the headline says how many papers it has. */
function ofIssue({number, title, date, papers}: IssueFact, all: number): Case {
  return {issue: String(number), subject: title, text: all === 1 ? date : message`${date}, ${words.papers(papers)}`}
}

function ofEntry(fact: EntryFact, text: MessageValue = ''): Case {
  return {issue: String(fact.issue), subject: subjectOf(fact), text}
}

function subjectOf({title}: EntryFact): MessageValue {
  return title ?? words.untitled
}

function byField(field: EntryField, changed: SiteDiff['entries']['changed']): Kind {
  const rows = changed.flatMap(({entry, changes}) => {
    const change = changes.find(each => each.field === field)
    return change === undefined ? [] : [ofEntry(entry, tellChange(change))]
  })
  return {title: words.entries[field](rows.length), rows}
}

function inARow(changes: readonly FieldChange[]): MessageValue {
  const [first = '', ...others] = changes.map((change): MessageValue => {
    const name = words.issue[change.field as keyof typeof words.issue]
    return message`${name}: ${tellChange(change)}`
  })
  return others.reduce((before, next) => message`${before}; ${next}`, first)
}

function ofBroken({address, now, reason}: BrokenAddress): Case {
  return {issue: '', subject: now === null ? address : `${address} → ${now}`, text: words.reasons[reason]}
}
