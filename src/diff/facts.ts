import type {Issue} from '../model/issue.js'
import type {EntryRef} from '../model/site.js'
import type {EntryFact, IssueFact, NewEntryFact} from '../model/site-diff.js'
import {venueNamed} from './venue-named.js'

export const facts = {
  issue: ({number, title, date, file, entries}: Issue): IssueFact => ({
    number,
    title,
    date,
    file,
    papers: entries.length
  }),
  entry,
  newEntry: (ref: EntryRef): NewEntryFact => ({
    ...entry(ref),
    recommenders: ref.entry.recommenders,
    tags: ref.entry.tags,
    venue: venueNamed(ref.entry.venue)[0] ?? null,
    figures: ref.entry.figures.length
  })
}

function entry({issue, entry, paper}: EntryRef): EntryFact {
  return {
    issue: issue.number,
    paper: paper.key,
    title: entry.title,
    file: issue.file,
    line: entry.place.start.line
  }
}
