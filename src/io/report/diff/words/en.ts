import {counted} from '../../counted.js'
import type {DiffWords} from './diff-words.js'

const papers = (count: number): string => counted(count, 'paper')
const of = (what: string) => (count: number) => `changes the ${what} of ${papers(count)}`

export const en: DiffWords = {
  nothing: 'No change that a reader would see.',
  issuesAdded: issues => `adds ${named(issues)}`,
  issuesRemoved: issues => `removes ${named(issues)}`,
  issuesChanged: count => `changes ${counted(count, 'issue')}`,
  papersAdded: count => `adds ${papers(count)}`,
  papersRemoved: count => `removes ${papers(count)}`,
  papersMoved: count => `moves ${papers(count)} to another issue`,
  figuresMoved: count => `moves ${counted(count, 'figure')} to another paper`,
  settingsChanged: count => `changes ${counted(count, 'setting')}`,
  addressesBroken: count => `breaks ${count} ${count === 1 ? 'address' : 'addresses'}`,
  feedIdsChanged: count => `shows ${count} ${count === 1 ? 'item' : 'items'} of feeds again`,
  entries: {
    title: count => `retitles ${papers(count)}`,
    id: of('id'),
    recommenders: of('recommenders'),
    tags: count => `retags ${papers(count)}`,
    venue: of('venue'),
    submitted: of('venue submitted to'),
    section: of('section'),
    authors: of('authors'),
    links: of('links'),
    figures: of('figures'),
    pictures: count => `replaces or brings pictures of ${papers(count)}`,
    captions: of('words of figures'),
    summary: of('summary')
  },
  issue: {
    number: 'number',
    title: 'title',
    date: 'date',
    source: 'source',
    description: 'description',
    editors: 'editors',
    cover: 'cover',
    intro: 'introduction',
    order: 'order of entries'
  },
  setting: {
    title: 'title',
    description: 'description',
    address: 'address',
    base: 'base',
    firstAddress: 'firstAddress',
    language: 'language',
    outputs: 'outputs'
  },
  reasons: {
    removed: 'it is gone',
    draft: 'the issue is a draft now',
    number: 'the issue has another number',
    title: 'the title was edited, and the paper has no identifier; `id:` would fix its address',
    identifier: 'the paper is known by another identifier now',
    moved: 'it stands in another issue',
    order: 'entries without identifiers are in another order',
    renamed: 'all that had it have another one',
    unused: 'nothing has it any more',
    'switched off': 'its pages are switched off'
  },
  papers,
  untitled: '(without a title)',
  none: 'none',
  differs: 'edited',
  more: count => `and ${count} more`,
  comma: ', '
}

function named(issues: Parameters<DiffWords['issuesAdded']>[0]): string {
  const count = issues.reduce((sum, issue) => sum + issue.papers, 0)
  const what = issues.length === 1 ? `issue ${issues[0]?.number}` : counted(issues.length, 'issue')
  return `${what} with ${papers(count)}`
}
