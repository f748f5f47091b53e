import {labels} from '../../model/labels.js'
import {schemes} from '../../model/schemes.js'
import {citing} from './en/citing.js'
import {feeds} from './en/feeds.js'
import {keeping} from './en/keeping.js'
import {lists} from './en/lists.js'
import {months} from './en/months.js'
import {reading} from './en/reading.js'
import {search} from './en/search.js'
import {statistics} from './en/statistics.js'
import {grouped} from './grouped.js'
import type {Words} from './words.js'

export const en: Words = {
  text: {
    skip: 'Skip to content',
    navigation: 'Main navigation',
    home: 'Home',
    issues: 'Issues',
    archiveAbout: 'Every issue, year by year.',
    latest: 'Latest issue',
    noIssues: 'No issue has appeared yet.',
    readIssue: 'Read this issue',
    inThisIssue: 'In this issue',
    contents: 'Contents',
    earlierIssues: 'Earlier issues',
    allIssues: 'All issues',
    browse: 'Browse',
    previousIssue: 'Previous issue',
    nextIssue: 'Next issue',
    neighbours: 'Neighbouring issues',
    editors: 'Edited by',
    firstPublished: 'First published at',
    authors: 'Authors',
    venue: 'Venue',
    inferred: 'inferred',
    inferredNote: 'The venue was read from the recommendation and not stated on its own; the paper has the last word.',
    tags: 'Tags',
    recommendedBy: 'Recommended by',
    links: 'Links',
    facts: 'About this paper',
    related: 'Related papers',
    noSummary: 'The recommender left no words.',
    remoteFigure: 'This figure is not kept on this site',
    goneFigure: 'This figure is gone from where it was published',
    openOriginal: 'See the original',
    missingFigure: 'Figure missing',
    figures: 'Figures',
    figuresAbout: 'The figures of every issue, newest first; each leads to its paper.',
    allFigures: 'Browse all figures',
    figureDialog: 'Figure in full',
    previousFigure: 'Previous figure',
    nextFigure: 'Next figure',
    closeFigure: 'Close the figure',
    zoom: 'Zoom',
    zoomFit: 'Fit',
    openFigure: 'Open the original in a new page',
    yearUnknown: 'Year unknown',
    notFound: 'There is no such page',
    notFoundText:
      'The address may be mistyped. Pages published here never change their address, so one of these ways should lead to it.',
    feed: 'Subscribe',
    feeds,
    themeSystem: 'Appearance: system',
    themeLight: 'Appearance: light',
    themeDark: 'Appearance: dark',
    colon: ': ',
    madeWith: 'Typeset by Offprint',
    keeping,
    lists,
    reading,
    citing: citing.text,
    search,
    statistics: statistics.text
  },
  citing,
  statistics,
  facets: {
    tag: {short: 'Tags', list: 'Tags', one: 'Tag', about: 'What the papers are about, with the number of papers.'},
    recommender: {
      short: 'Recommenders',
      list: 'Recommenders',
      one: 'Recommender',
      about: 'Who recommended the papers, with the number of papers.'
    },
    venue: {
      short: 'Venues',
      list: 'Venues',
      one: 'Venue',
      about: 'Conferences, journals and preprint servers where the papers appeared, with the number of papers.'
    },
    year: {
      short: 'Years',
      list: 'Years',
      one: 'Year',
      about: 'When the papers were recommended, with the number of papers.'
    }
  },
  label: label => labels[label].en,
  scheme: scheme => schemes[scheme].en,
  closed: year => `closed in ${year}`,
  date(date) {
    const [year, month, day] = date.split('-').map(Number)
    return `${day} ${months[Number(month) - 1]} ${year}`
  },
  year: year => year,
  issue: number => `Issue ${number}`,
  issueTitle: (number, title) => `Issue ${number}: ${title}`,
  untitled: (issue, position) => `Issue ${issue}, paper ${position}`,
  issues: count => plural(count, 'issue', 'issues'),
  papers: count => plural(count, 'paper', 'papers'),
  figures: count => plural(count, 'figure', 'figures'),
  page: number => `Page ${number}`,
  values: (kind, count) =>
    ({
      tag: plural(count, 'tag', 'tags'),
      recommender: plural(count, 'recommender', 'recommenders'),
      venue: plural(count, 'venue', 'venues'),
      year: plural(count, 'year', 'years')
    })[kind],
  figure: (index, count, title) =>
    count === 1 ? `Model figure: ${title}` : `Model figure ${index} of ${count}: ${title}`,
  figureNumber: (index, count) => (count === 1 ? 'Model figure' : `Figure ${index} of ${count}`),
  titleImage: untitled => `Title as an image: ${untitled}`,
  feeds: {
    issues: site => `${site}: issues in full`,
    papers: site => `${site}: papers`,
    facet: (site, of) => `${site}: ${of}`
  },
  noPapers: (from, to) => (from === to ? `${from}: none` : `${from}–${to}: none`),
  ofThemInferred: count => `${grouped(count)} inferred`,
  submittedTo: venue => `submitted to ${venue}`,
  minutes: count => `${count} min read`,
  alsoIn: (issue, names) => `Also recommended in issue ${issue}${names.length === 0 ? '' : ` by ${names.join(', ')}`}`,
  moreAuthors: count => `and ${plural(count, 'other', 'others')}`,
  list: names => names.join(', ')
}

function plural(count: number, one: string, many: string): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}
