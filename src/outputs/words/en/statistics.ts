import {grouped} from '../grouped.js'
import type {MostWords, StatisticsWords} from '../statistics.js'
import {months} from './months.js'

export const statistics: StatisticsWords = {
  text: {
    title: 'Statistics',
    about: 'What was read, and who recommended it, counted.',
    forward: 'See the statistics',
    data: 'For programs',
    totals: 'Totals',
    tags: 'Tags',
    tagsOverTime: 'Tags over time',
    venuesByYear: 'Venues by year',
    code: 'Papers with code',
    withCode: 'With code',
    withoutCode: 'Without code',
    table: 'The numbers',
    issues: 'Issues',
    papers: 'Papers',
    share: 'Share',
    sum: 'All',
    since: 'First',
    latest: 'Latest'
  },
  totals: (what, count) => (count === 1 ? what.slice(0, -1) : what),
  month(month) {
    const [year, number] = month.split('-').map(Number)
    return `${months[Number(number) - 1]} ${year}`
  },
  papersPer: {issue: 'Papers in each issue', month: 'Papers in each month', year: 'Papers in each year'},
  period: {issue: 'Issue', month: 'Month', year: 'Year'},
  papers: {
    one: ({grain, average}, name, most) =>
      `${average} papers ${per[grain]} on average; ${name} has the most, ${grouped(most)}.`,
    few: ({grain, average}, names, most) =>
      `${average} papers ${per[grain]} on average; ${names} have the most, ${grouped(most)} each.`,
    several: ({grain, average}, tied, most) =>
      `${average} papers ${per[grain]} on average; ${grouped(tied)} ${grain}s have the most, ${grouped(most)} each.`,
    same: ({grain}, papers) => `Every ${grain} has ${count(papers, 'paper')}.`
  },
  tag: most('tag', 'has', 'have'),
  venue: most('venue', 'has', 'have'),
  recommender: most('recommender', 'recommended', 'recommended'),
  withoutVenue: papers => `Where ${count(papers, 'more paper')} appeared is not stated.`,
  withCode: (papers, all, share) => `${grouped(papers)} of ${count(all, 'paper')} come with code, ${share}.`,
  onlyFirst: (_kind, shown) => `The first ${shown} are drawn.`,
  oneScale: 'All share one scale.',
  notDrawn: (papers, before) =>
    `${count(papers, 'paper')} ${before === null ? 'of an unknown year' : `from before ${before} or of an unknown year`} ${papers === 1 ? 'is' : 'are'} not drawn.`,
  allOf: values => `All ${values}`,
  prose: sentences => sentences.join(' '),
  again: papers =>
    `${count(papers, 'paper')} ${papers === 1 ? 'was' : 'were'} recommended more than once: counted once in totals, and once in each issue or year.`
}

const per = {issue: 'an issue', month: 'a month', year: 'a year'} as const

function count(number: number, one: string): string {
  return `${grouped(number)} ${one}${number === 1 ? '' : 's'}`
}

function most(what: string, has: string, have: string): MostWords<{readonly all: number}> {
  const of = (all: number) => `Of ${count(all, what)}`
  return {
    one: ({all}, name, most) => `${of(all)}, ${name} ${has} the most papers, ${grouped(most)}.`,
    few: ({all}, names, most) => `${of(all)}, ${names} ${have} the most papers, ${grouped(most)} each.`,
    several: ({all}, tied, most) => `${of(all)}, ${grouped(tied)} ${have} the most papers, ${grouped(most)} each.`,
    same: ({all}, papers) => `${count(all, what)}, with ${count(papers, 'paper')}${all === 1 ? '' : ' each'}.`
  }
}
