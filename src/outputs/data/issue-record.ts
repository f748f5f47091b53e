import type {Issue} from '../../model/issue.js'
import type {EntryRef} from '../../model/site.js'
import type {Context} from '../views/context.js'
import {entriesOf} from '../views/issues/issue.js'
import type {EntryRecord, IssueRecord} from './records.js'
import {venueRecord} from './venue-record.js'

export function issueRecord(context: Context, issue: Issue): IssueRecord {
  const {routes} = context
  const {number, title, date, source, description, editors} = issue
  return {
    number,
    title,
    date,
    url: routes.absolute(routes.issue(number)),
    source,
    description,
    editors,
    entries: entriesOf(context, issue).map(ref => entryRecord(context, ref))
  }
}

/** Without the summary: it stands in the feeds and on the pages, and is forty times as long. */
function entryRecord({routes}: Context, {issue, entry, paper, position, anchor}: EntryRef): EntryRecord {
  const {title, section, recommenders, tags, venue, submitted, keyPoints, lead} = entry
  return {
    position,
    paper: paper.key,
    url: routes.absolute(routes.entry(issue.number, anchor)),
    title,
    section,
    recommenders,
    tags,
    venue: venue && venueRecord(venue),
    submitted: submitted && venueRecord(submitted),
    keyPoints,
    lead
  }
}
