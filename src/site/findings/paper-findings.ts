import type {Diagnostic} from '../../model/diagnostic.js'
import {message} from '../../model/message.js'
import type {Paper} from '../../model/site.js'
import {titleKey} from '../title-key.js'
import {recommendedBefore} from './recommended-before.js'
import {twoTitles} from './two-titles.js'
import {venueConflict} from './venue-conflict.js'

/** What is wrong among the recommendations of one paper. */
export function paperFindings(paper: Paper): readonly Diagnostic[] {
  if (paper.entries.length < 2) return none
  return [...duplicateEntries(paper), ...twoTitles(paper), ...venueConflict(paper), ...recommendedBefore(paper)]
}

const none: readonly Diagnostic[] = []

function duplicateEntries(paper: Paper): readonly Diagnostic[] {
  return paper.entries.flatMap((ref, index): readonly Diagnostic[] => {
    const first = paper.entries.findIndex(other => other.issue === ref.issue)
    const other = paper.entries[first]
    // With another title it may well be another paper, and another finding says so.
    if (first === index || other === undefined || titleKey(other.entry.title) !== titleKey(ref.entry.title)) return []
    return [
      {
        ruleId: 'entry/duplicate',
        reason:
          paper.title === null
            ? message`Unexpected second entry of a paper, expected one an issue`
            : message`Unexpected second entry of \`${paper.title}\`, expected one an issue`,
        file: ref.issue.file,
        place: ref.entry.place,
        related: {reason: message`The first entry of the paper`, file: other.issue.file, place: other.entry.place}
      }
    ]
  })
}
