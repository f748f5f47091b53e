import {fieldNames} from '../../../model/field-names.js'
import {type Message, message} from '../../../model/message.js'
import type {BreakReason, EntryField, IssueFact, IssueField, NewValueKind} from '../../../model/site-diff.js'

const {number, title, date, source, description, editors, cover} = fieldNames

/** All that a comparison of sites says. */
export const diffWords = {
  nothing: message`No change that a reader would see.`,
  issuesAdded: (issues: readonly IssueFact[]) => message`adds ${named(issues)}`,
  issuesRemoved: (issues: readonly IssueFact[]) => message`removes ${named(issues)}`,
  issuesChanged: (count: number) => message`changes ${issuesOf(count)}`,
  valuesAdded: {
    recommender: count =>
      count === 1 ? message`brings ${count} new recommender` : message`brings ${count} new recommenders`,
    tag: count => (count === 1 ? message`brings ${count} new tag` : message`brings ${count} new tags`),
    venue: count => (count === 1 ? message`brings ${count} new venue` : message`brings ${count} new venues`)
  } satisfies Readonly<Record<NewValueKind, (count: number) => Message>>,
  figures: (count: number) => (count === 1 ? message`${count} figure` : message`${count} figures`),
  papersAdded: (count: number) => message`adds ${papers(count)}`,
  papersRemoved: (count: number) => message`removes ${papers(count)}`,
  papersMoved: (count: number) => message`moves ${papers(count)} to another issue`,
  figuresMoved: (count: number) =>
    count === 1 ? message`moves ${count} figure to another paper` : message`moves ${count} figures to another paper`,
  settingsChanged: (count: number) =>
    count === 1 ? message`changes ${count} setting` : message`changes ${count} settings`,
  addressesBroken: (count: number) =>
    count === 1 ? message`breaks ${count} address` : message`breaks ${count} addresses`,
  feedIdsChanged: (count: number) =>
    count === 1 ? message`shows ${count} item of feeds again` : message`shows ${count} items of feeds again`,
  /** What is done to so many papers where this field of their entries differs. */
  entries: {
    title: count => message`retitles ${papers(count)}`,
    id: of(fieldNames.id),
    recommenders: of(fieldNames.recommenders),
    tags: count => message`retags ${papers(count)}`,
    venue: of(fieldNames.venue),
    submitted: of(fieldNames.submitted),
    section: of(fieldNames.section),
    authors: of(fieldNames.authors),
    links: of(fieldNames.links),
    figures: of(message`figures`),
    pictures: count => message`replaces or brings pictures of ${papers(count)}`,
    captions: of(message`words of figures`),
    summary: of(message`summary`)
  } satisfies Readonly<Record<EntryField, (count: number) => Message>>,
  issue: {
    number,
    title,
    date,
    source,
    description,
    editors,
    cover,
    intro: message`introduction`,
    order: message`order of entries`
  } satisfies Readonly<Record<IssueField, Message>>,
  reasons: {
    removed: message`it is gone`,
    draft: message`the issue is a draft now`,
    number: message`the issue has another number`,
    title: message`the title was edited, and the paper has no identifier; \`id:\` would fix its address`,
    identifier: message`the paper is known by another identifier now`,
    moved: message`it stands in another issue`,
    order: message`entries without identifiers are in another order`,
    renamed: message`all that had it have another one`,
    unused: message`nothing has it any more`,
    'switched off': message`its pages are switched off`
  } satisfies Readonly<Record<BreakReason, Message>>,
  papers,
  untitled: message`(without a title)`,
  none: message`none`,
  /** Of prose that is another now. */
  differs: message`edited`,
  more: (count: number) => message`and ${count} more`,
  /** Between parts of one sentence. */
  comma: message`, `
} as const

function of(what: Message): (count: number) => Message {
  return count => message`changes the ${what} of ${papers(count)}`
}

function papers(count: number): Message {
  return count === 1 ? message`${count} paper` : message`${count} papers`
}

function issuesOf(count: number): Message {
  return count === 1 ? message`${count} issue` : message`${count} issues`
}

function named(issues: readonly IssueFact[]): Message {
  const count = papers(issues.reduce((sum, issue) => sum + issue.papers, 0))
  const [first] = issues
  const what = issues.length === 1 && first ? message`issue ${first.number}` : issuesOf(issues.length)
  return message`${what} with ${count}`
}
