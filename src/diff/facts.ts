import type {Issue} from '../model/issue.js'
import type {EntryRef} from '../model/site.js'
import type {EntryFact, IssueFact} from '../model/site-diff.js'

export const facts = {
  issue: ({number, title, date, file, entries}: Issue): IssueFact => ({
    number,
    title,
    date,
    file,
    papers: entries.length
  }),
  entry: ({issue, entry, paper}: EntryRef): EntryFact => ({
    issue: issue.number,
    paper: paper.key,
    title: entry.title,
    file: issue.file,
    line: entry.place.start.line
  })
}
