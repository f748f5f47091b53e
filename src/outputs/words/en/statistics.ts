import type {StatisticsWords} from '../statistics.js'
import {months} from './months.js'

export const statistics: StatisticsWords = {
  text: {
    title: 'Statistics',
    about: 'What was read, and who recommended it, counted.',
    forward: 'See the statistics',
    totals: 'Totals',
    tags: 'Tags',
    tagsOverTime: 'Tags over time',
    venuesByYear: 'Venues by year',
    code: 'Papers with code',
    withCode: 'With code',
    withoutCode: 'Without code',
    table: 'The numbers',
    papers: 'Papers',
    share: 'Share',
    sum: 'All',
    since: 'First',
    latest: 'Latest',
    unknown: 'n/a'
  },
  totals: {
    issues: 'issues',
    papers: 'papers',
    figures: 'figures',
    links: 'links',
    recommenders: 'recommenders',
    venues: 'venues'
  },
  month(month) {
    const [year, number] = month.split('-').map(Number)
    return `${months[Number(number) - 1]} ${year}`
  },
  papersPer: {issue: 'Papers in each issue', month: 'Papers in each month', year: 'Papers in each year'},
  period: {issue: 'Issue', month: 'Month', year: 'Year'},
  papers: {
    one: ({grain, average}, name, most) => `${average} papers ${per[grain]} on average; ${name} has the most, ${most}.`,
    several: ({grain, average}, tied, most) =>
      `${average} papers ${per[grain]} on average; ${tied} ${grain}s have the most, ${most} each.`,
    same: ({grain}, papers) => `Every ${grain} has ${count(papers, 'paper')}.`
  },
  tag: {
    one: ({all}, name, most) => `Of ${count(all, 'tag')}, ${name} has the most papers, ${most}.`,
    several: ({all}, tied, most) => `Of ${count(all, 'tag')}, ${tied} have the most papers, ${most} each.`,
    same: ({all}, papers) => `${count(all, 'tag')}, ${equally(all, papers)}.`
  },
  venue: {
    one: ({all}, name, most) => `Of ${count(all, 'venue')}, ${name} has the most papers, ${most}.`,
    several: ({all}, tied, most) => `Of ${count(all, 'venue')}, ${tied} have the most papers, ${most} each.`,
    same: ({all}, papers) => `${count(all, 'venue')}, ${equally(all, papers)}.`
  },
  recommender: {
    one: ({all}, name, most) => `Of ${count(all, 'recommender')}, ${name} recommended the most papers, ${most}.`,
    several: ({all}, tied, most) =>
      `Of ${count(all, 'recommender')}, ${tied} recommended the most papers, ${most} each.`,
    same: ({all}, papers) => `${count(all, 'recommender')}, ${equally(all, papers)}.`
  },
  withoutVenue: papers => `Where ${count(papers, 'more paper')} appeared is not stated.`,
  withCode: (papers, all, share) => `${papers} of ${count(all, 'paper')} come with code, ${share}.`,
  onlyFirst: shown => `The first ${shown} are drawn.`,
  andBefore: year => `${year} and earlier`,
  allOf: values => `All ${values}`,
  again: papers =>
    `${count(papers, 'paper')} ${papers === 1 ? 'was' : 'were'} recommended more than once: counted once in totals, and once in each issue or year.`,
  share: percent => `${percent}%`
}

const per = {issue: 'an issue', month: 'a month', year: 'a year'} as const

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`
}

function equally(all: number, papers: number): string {
  return all === 1 ? `with ${count(papers, 'paper')}` : `with ${count(papers, 'paper')} each`
}
