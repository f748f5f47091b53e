import type {Diagnostic, Point} from '../model/diagnostic.js'
import type {IssueDraft, SourcePath} from '../model/issue.js'
import {message} from '../model/message.js'
import type {Silencer} from '../model/silencer.js'
import {readBody} from './entry/body.js'
import {type EntrySource, parseEntry} from './entry/parse-entry.js'
import {type FrontMatter, readFrontMatter} from './front-matter.js'
import {type Frame, readFrame} from './issue/frame.js'
import {joinIssue} from './issue/join-issue.js'
import {onceAnIssue} from './issue/once-an-issue.js'
import {type Claim, type Claims, openClaims} from './lines/claims.js'
import {untangle} from './lines/conflicts.js'
import {findHeads, type Head, type Shaped} from './lines/heads.js'
import {type Line, placeOf, readLines} from './lines/lines.js'
import {mendSlips} from './lines/mend-slips.js'
import {digestStyle, footerStart, regionEnd, styleOf, withoutPosters} from './lines/regions.js'
import {claimSections, sectionAt} from './lines/sections.js'
import {wideHeadings} from './lines/wide-headings.js'
import {createMarkdown, type Markdown} from './prose/markdown.js'
import type {ProseStyle} from './prose/prose.js'
import {type Readers, readers} from './readers.js'
import type {Stretch} from './silencers/reach-of.js'
import {readSilencers} from './silencers/read-silencers.js'

/** An issue with the lines that it was read from, for whoever writes it anew. */
export type DissectedIssue = {
  readonly value: IssueDraft
  readonly diagnostics: readonly Diagnostic[]
  /** One for every non-blank line, in order. */
  readonly claims: readonly Claim[]
  readonly silencers: readonly Silencer[]
  readonly matter: FrontMatter
  /** All lines below the front matter. */
  readonly lines: readonly Shaped[]
  readonly frame: Frame & {readonly style: ProseStyle; readonly end: number}
  /** Of each entry, the lines it was made from and where they end. */
  readonly sources: readonly (EntrySource & {readonly end: number})[]
  readonly markdown: Markdown
}

/** Reads one issue file as `parseIssue` does, and keeps the parts. */
export function dissectIssue(file: SourcePath, source: string, read: Readers = readers): DissectedIssue {
  const {text, findings: conflicts, removed} = untangle(source)
  const {value: matter, diagnostics: matterFindings} = readFrontMatter(file, text)
  const lines = readLines(text, matter.bodyLine)
  const shaped = mendSlips(lines.map(line => ({line, shape: read.shape(line)})))
  const claims = openClaims(lines, readLines(text, 1).slice(0, matter.bodyLine - 1))
  const markdown = createMarkdown()
  const style = digestStyle(shaped)
  const name = file.replace(/^.*\/|\.md$/g, '').replace(/[^\p{L}\p{N}]+/gu, '-')

  const heads = findHeads(shaped)
  for (const head of heads) claimHead(shaped, head, claims)
  const frameEnd = heads[0]?.start ?? shaped.length
  const frame = readFrame(shaped.slice(0, frameEnd), matter, claims)
  const sections = claimSections(shaped, frameEnd, claims)
  const introStyle = frame.digest || heads[0]?.style === 'digest' ? style : 'markdown'
  const intro = read.prose(frame.intro, introStyle, markdown, name)

  const footer = footerStart(shaped, heads)
  const ends = heads.map((head, index) => regionEnd(head, heads[index + 1], sections, footer))
  const bodies = heads.map((head, index) => {
    const from = head.title < 0 ? head.anchor : head.title + 1
    return readBody(shaped, from, ends[index] ?? footer, head, !heads[index + 1], claims)
  })
  const rows = withoutPosters(bodies, claims.claim)
  const sources = bodies.flatMap((body, index) => {
    const head = heads[index]
    if (!head) return []
    const section = sectionAt(sections, head.start)
    const [own, end] = [rows[index] ?? [], ends[index] ?? footer]
    return [{lines: shaped, head, body, rows: own, section, name, style: styleOf(head, shaped, style), end}]
  })
  const entries = sources.map(source => parseEntry(source, markdown, read))
  for (const {line} of shaped.slice(footer)) claims.claim(line, 'boilerplate')
  const issue = joinIssue(
    file,
    matter,
    frame,
    intro.html,
    entries.map(({entry}) => entry)
  )

  const wide = wideHeadings(shaped)
  const {silencers, diagnostics: onSilencers} = readSilencers(file, shaped, stretches(shaped, sources))

  const findings = [
    ...conflicts,
    ...frame.diagnostics,
    ...intro.diagnostics,
    ...onceAnIssue(entries.flatMap(({diagnostics}) => diagnostics)),
    // Entries that begin with a full-width `＃＃` are missing, but not forgotten.
    ...issue.diagnostics.filter(({ruleId}) => ruleId !== 'issue/no-entries' || wide.length === 0),
    ...onSilencers,
    ...wide,
    ...claimTheRest(shaped, frameEnd, claims)
  ]
  const diagnostics = withoutRepeats([...matterFindings, ...findings.map(finding => withFile(finding, file))]).sort(
    byPlace
  )
  return {
    value: issue.value,
    diagnostics,
    claims: withRemoved(claims.list(), source, removed),
    silencers,
    matter,
    lines: shaped,
    frame: {...frame, style: introStyle, end: frameEnd},
    sources,
    markdown
  }
}

/** Where each entry stands, by the numbers of its lines. */
function stretches(lines: readonly Shaped[], sources: DissectedIssue['sources']): readonly Stretch[] {
  const number = (index: number): number => lines[index]?.line.number ?? 0
  return sources.map(({head, end}) => {
    const title = head.title < 0 ? head.anchor : head.title
    return {first: number(head.start), title: number(title), last: number(end - 1)}
  })
}

/** The side of a conflict that was left out is nobody's, and an error says so. */
function withRemoved(claims: readonly Claim[], source: string, removed: ReadonlySet<number>): readonly Claim[] {
  if (removed.size === 0) return claims
  const left = readLines(source, 1).filter(({number, text}) => removed.has(number) && text !== '')
  return [...claims, ...left.map(({number, raw}): Claim => ({line: number, kind: 'unknown', text: raw}))].sort(
    (a, b) => a.line - b.line
  )
}

function claimHead(lines: readonly Shaped[], {title, titleStart, banner}: Head, claims: Claims): void {
  for (const shaped of lines.slice(titleStart, title + 1))
    if (shaped.shape.kind !== 'blank') claims.claim(shaped.line, 'title')
  const image = lines[banner]
  if (image?.shape.kind === 'images') claims.claim(image.line, 'banner')
}

/** The sum: images that belong to nothing are decoration, any other line left is named in a warning. */
function claimTheRest(lines: readonly Shaped[], frameEnd: number, claims: Claims): Omit<Diagnostic, 'file'>[] {
  return lines.slice(frameEnd).flatMap(({line, shape}) => {
    if (shape.kind === 'blank' || claims.isClaimed(line)) return []
    const decoration = shape.kind === 'images' || shape.kind === 'comment' || shape.kind === 'footer'
    claims.claim(line, shape.kind === 'comment' ? 'comment' : decoration ? 'boilerplate' : 'unknown')
    return decoration ? [] : [unknownLine(line)]
  })
}

function unknownLine(line: Line): Omit<Diagnostic, 'file'> {
  const shown = line.text.length > 40 ? `${line.text.slice(0, 39)}…` : line.text
  return {
    ruleId: 'entry/unknown-line',
    reason: message`Unexpected line \`${shown}\`, expected part of an entry`,
    place: placeOf(line)
  }
}

function withFile(finding: Omit<Diagnostic, 'file'>, file: string): Diagnostic {
  return {...finding, file, ...(finding.related && {related: {...finding.related, file}})}
}

/** Nodes of digest prose share the place of their line, so that one finding may come several times. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...new Map(diagnostics.map(diagnostic => [JSON.stringify(diagnostic), diagnostic])).values()]
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [left, right]: [Point | undefined, Point | undefined] = [a.place?.start, b.place?.start]
  return (left?.line ?? 0) - (right?.line ?? 0) || (left?.column ?? 0) - (right?.column ?? 0)
}
