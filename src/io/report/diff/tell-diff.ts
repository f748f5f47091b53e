import type {BrokenAddress, EntryFact, EntryField, FieldChange, SiteDiff} from '../../../model/site-diff.js'
import {tellChange} from './tell-change.js'
import type {DiffWords} from './words/diff-words.js'

/** One kind of change, and each case of it: what it is about, and what is said of it. */
export type Told = {readonly title: string; readonly rows: readonly Row[]; readonly breaks?: true}
export type Row = {readonly issue: string; readonly subject: string; readonly text: string}

/** A comparison in words, kind by kind; what breaks comes last, where a reader stops. */
export function tellDiff({settings, issues, entries, figures, broken}: SiteDiff, words: DiffWords): readonly Told[] {
  const subject = ({title}: EntryFact): string => title ?? words.untitled
  const entry = (fact: EntryFact, text = ''): Row => ({issue: String(fact.issue), subject: subject(fact), text})
  const issue = ({number, title, date, papers}: SiteDiff['issues']['added'][number]): Row => ({
    issue: String(number),
    subject: title,
    text: `${date}${words.comma}${words.papers(papers)}`
  })
  const changes = (list: readonly FieldChange[], names: Readonly<Record<string, string>>): string =>
    list.map(change => `${names[change.field]}: ${tellChange(change, words)}`).join('; ')
  const [ids, addresses] = [
    broken.filter(({kind}) => kind === 'feed id'),
    broken.filter(({kind}) => kind !== 'feed id')
  ]
  const told: readonly Told[] = [
    {title: words.issuesAdded(issues.added), rows: issues.added.map(issue)},
    {title: words.issuesRemoved(issues.removed), rows: issues.removed.map(issue)},
    {
      title: words.issuesChanged(issues.changed.length),
      rows: issues.changed.map(each => ({
        issue: String(each.issue.number),
        subject: each.issue.title,
        text: changes(each.changes, words.issue)
      }))
    },
    {title: words.papersAdded(entries.added.length), rows: entries.added.map(fact => entry(fact))},
    {title: words.papersRemoved(entries.removed.length), rows: entries.removed.map(fact => entry(fact))},
    {
      title: words.papersMoved(entries.moved.length),
      rows: entries.moved.map(({from, to}) => ({...entry(to), issue: `${from.issue} → ${to.issue}`}))
    },
    ...(Object.keys(words.entries) as EntryField[]).map(field => byField(field, entries.changed, words, entry)),
    {
      title: words.figuresMoved(figures.moved.length),
      rows: figures.moved.map(({figure, from, to}) => ({
        issue: from.issue === to.issue ? String(to.issue) : `${from.issue} → ${to.issue}`,
        subject: figure,
        text: `${subject(from)} → ${subject(to)}`
      }))
    },
    {
      title: words.settingsChanged(settings.length),
      rows: settings.map(change => ({
        issue: '',
        subject: words.setting[change.field as keyof DiffWords['setting']],
        text: tellChange(change, words)
      }))
    },
    {title: words.feedIdsChanged(ids.length), rows: ids.map(each => brokenRow(each, words))},
    {title: words.addressesBroken(addresses.length), rows: addresses.map(each => brokenRow(each, words)), breaks: true}
  ]
  return told.filter(({rows}) => rows.length > 0)
}

function byField(
  field: EntryField,
  changed: SiteDiff['entries']['changed'],
  words: DiffWords,
  row: (fact: EntryFact, text: string) => Row
): Told {
  const rows = changed.flatMap(({entry, changes}) => {
    const change = changes.find(each => each.field === field)
    return change === undefined ? [] : [row(entry, tellChange(change, words))]
  })
  return {title: words.entries[field](rows.length), rows}
}

function brokenRow({address, now, reason}: BrokenAddress, words: DiffWords): Row {
  return {issue: '', subject: now === null ? address : `${address} → ${now}`, text: words.reasons[reason]}
}
