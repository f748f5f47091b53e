import {defaults} from '../../src/content/settings/defaults.js'
import type {Entry, Html, IsoDate, Issue, Link, SourcePath, Venue} from '../../src/model/issue.js'
import type {Settings} from '../../src/model/settings.js'

export const place = {start: {line: 1, column: 1}, end: {line: 1, column: 1}}

/** An issue as a test needs it; what it does not say is empty. The number gives the file and a date in its order. */
export function issueOf(number: number, facts: Partial<Issue> & {entries?: readonly Entry[]} = {}): Issue {
  return {
    file: `content/issues/${String(number).padStart(4, '0')}.md` as SourcePath,
    number,
    title: `Issue ${number}`,
    date: new Date(Date.UTC(2018, 0, 1 + 7 * number)).toISOString().slice(0, 10) as IsoDate,
    source: null,
    description: null,
    editors: [],
    draft: false,
    cover: null,
    intro: '' as Html,
    entries: [],
    place,
    ...facts
  }
}

/** `paper` is short for one link with that label. */
export function entryOf({paper, ...facts}: Partial<Entry> & {paper?: string} = {}): Entry {
  return {
    id: null,
    title: null,
    titleImage: null,
    recommenders: [],
    tags: [],
    venue: null,
    submitted: null,
    section: null,
    authors: [],
    links: paper === undefined ? [] : [linkOf(paper)],
    figures: [],
    summary: '' as Html,
    keyPoints: [],
    lead: '',
    place,
    ...facts
  }
}

export function linkOf(url: string, label: Link['label'] = 'paper'): Link {
  return {label, text: label, url, place}
}

export function venueOf(id: string, facts: Partial<Venue> = {}): Venue {
  return {id, name: id.toUpperCase(), year: 2018, inferred: false, place, ...facts}
}

export const settings: Settings = {...defaults, title: 'Offprint', address: 'https://example.org'}
