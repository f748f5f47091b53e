import {type ParsedIssue, parseIssue} from '../content/parse-issue.js'
import type {Diagnostic} from '../model/diagnostic.js'
import type {Issue, IssueDraft, SourcePath} from '../model/issue.js'
import {message} from '../model/message.js'
import {authoredText} from './authored-text.js'
import {type CarriedPicture, carryPictures} from './carry-pictures.js'
import type {Digest} from './digest-source.js'
import type {Loss} from './loss.js'
import {lossesOf} from './losses-of.js'
import {modelDifferences} from './model-differences.js'
import type {Source} from './source.js'
import {withNumber} from './with-number.js'
import {withoutInvitation} from './without-invitation.js'

/** What an import would write, and what it would leave out. */
export type ImportPlan = {
  readonly file: SourcePath
  readonly text: string
  readonly issue: Issue
  /** Figures that go beside it. */
  readonly pictures: readonly CarriedPicture[]
  readonly losses: readonly Loss[]
  /** Lines of the source that the issue holds, ascending. */
  readonly kept: readonly number[]
}

/**
 * Reads a digest and writes it anew in the authoring format. What was written is read again: an issue that says something
 * else than its source is told in a finding, and so is whatever an editor has to see to, at its place in the new file.
 *
 * @param number Where the source does not say it, or is wrong.
 */
export function planImport(
  source: Source,
  made: Digest,
  number: number | null
): {readonly plan: ImportPlan | null; readonly diagnostics: readonly Diagnostic[]} {
  const whole = number === null ? made : withNumber(made, number)
  const seen = parseIssue(named(source.name), whole.text)
  const digest = withoutInvitation(whole, seen)
  const first = digest === whole ? seen : parseIssue(named(source.name), digest.text)
  const issue = issueOf(first.value)
  if (issue === null) return {plan: null, diagnostics: lacking(first, source.name, digest)}
  const carried = carryPictures(source, digest, issue)
  const parsed = carried.pictures.length === 0 ? first : parseIssue(named(source.name), carried.text)
  const file = `content/issues/${String(issue.number).padStart(4, '0')}.md` as SourcePath
  const {value: text, diagnostics: unwritten} = authoredText(file, carried.text)
  const again = parseIssue(file, text)
  const differences = modelDifferences(parsed.value, again.value).map(
    (where): Diagnostic => ({
      ruleId: 'import/differs',
      reason: message`Unexpected difference to the source in ${where}`,
      file
    })
  )
  const known = new Set(again.diagnostics.map(({ruleId, reason}) => JSON.stringify([ruleId, reason])))
  // What the new file shows too is told at its place there.
  const told = parsed.diagnostics
    .filter(({ruleId, reason}) => !known.has(JSON.stringify([ruleId, reason])) && ruleId !== 'issue/number-guessed')
    .map(finding => atSource(finding, source.name, digest))
  const losses = lossesOf(parsed, text, digest)
  const kept = keptLines(parsed, digest, losses)
  return {
    plan: {file, text, issue: issueOf(again.value) ?? issue, pictures: carried.pictures, losses, kept},
    diagnostics: [...told, ...carried.diagnostics, ...unwritten, ...again.diagnostics, ...differences]
  }
}

/** The number that the name of a source tells is asked for last, as that of an issue file. */
function named(name: string): SourcePath {
  const last = name.replace(/[?#].*$/, '').replace(/^.*\//, '')
  return `${last.replace(/\.(md|markdown|x?html?)$/i, '')}.md` as SourcePath
}

/** An issue that lacks number, title or date can be on no page; without entries it is none. */
function issueOf(draft: IssueDraft): Issue | null {
  const {number, title, date, entries} = draft
  if (number === null || title === null || date === null || entries.length === 0) return null
  return {...draft, number, title, date}
}

function lacking({value, diagnostics}: ParsedIssue, name: string, digest: Digest): readonly Diagnostic[] {
  const empty = value.entries.length === 0
  const lacks = empty ? ['issue/no-entries'] : ['issue/no-number', 'issue/no-title', 'issue/no-date']
  return diagnostics
    .filter(({ruleId}) => lacks.includes(ruleId) || ruleId.startsWith('front-matter/'))
    .map((finding): Diagnostic => {
      if (finding.ruleId === 'issue/no-entries') return {...finding, ruleId: 'import/no-entries'}
      return finding.ruleId === 'issue/no-number' ? {...finding, hint: message`Say it with \`--number N\`.`} : finding
    })
    .map(finding => atSource(finding, name, digest))
}

/** A finding about a digest, at its place in the source. */
function atSource(finding: Diagnostic, name: string, {places}: Digest): Diagnostic {
  const {place, related, ...rest} = finding
  const at = place && places[place.start.line - 1]
  if (!at) return {...rest, file: name}
  const start = {line: at.line, column: at.column ?? place.start.column}
  const end = {line: at.line + place.end.line - place.start.line, column: place.end.column}
  return {...rest, file: name, place: {start, end: at.column === null ? end : start}}
}

function keptLines({claims}: ParsedIssue, {places}: Digest, losses: readonly Loss[]): readonly number[] {
  const lost = new Set(losses.map(({line}) => line))
  return claims.flatMap(({line}) => places[line - 1]?.line ?? []).filter(line => !lost.has(line))
}
