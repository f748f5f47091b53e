import {type DissectedIssue, dissectIssue} from '../content/dissect-issue.js'
import type {Claim} from '../content/lines/claims.js'
import {findFrontMatter} from '../content/yaml/front-matter-block.js'
import type {Checked, Diagnostic} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'
import {message} from '../model/message.js'
import {rules} from '../model/rules.js'
import {authoredDigest} from './authored-digest.js'
import type {Chunk} from './chunk.js'
import {commentChunks} from './comment-chunks.js'
import {comparable} from './comparable.js'
import {entryChunks} from './entry-chunks.js'
import {gapChunks, introChunks} from './frame-chunks.js'
import {headingChunks} from './heading-chunks.js'
import {keyLanguage} from './key-language.js'
import {leftOut} from './left-out.js'
import {matterBlock} from './matter-block.js'
import {sectionChunk} from './section-chunk.js'
import {type Settled, settleChunks} from './settle-chunks.js'
import {silencersAbove} from './silencers-above.js'

/**
 * An issue file in the authoring format, whatever it was written in. What is read of it is the same before and after, or
 * there is no text: a file with errors, or one that would be read otherwise, stays as it is, and a finding says why.
 *
 * @param text UTF-8 text with `\n` line ends and without a byte order mark
 */
export function reformat(file: SourcePath, text: string): Checked<string | null> {
  const issue = dissectIssue(file, text)
  const errors = issue.diagnostics.filter(({ruleId}) => rules[ruleId].severity === 'error')
  if (errors.length > 0) return {value: null, diagnostics: errors}
  const matter = matterBlock(issue.value, findFrontMatter(file, text).yaml ?? '')
  const same = ({read}: Settled) => comparable(read.value) === comparable(issue.value)
  const tidy = settleChunks(file, matter, chunksOf(issue, false))
  const settled = same(tidy) ? tidy : settleChunks(file, matter, chunksOf(issue, true))
  if (!same(settled)) return {value: null, diagnostics: [refusal(file, issue, settled.read)]}
  return {value: settled.text, diagnostics: leftOut(file, issue)}
}

function chunksOf(issue: DissectedIssue, airy: boolean): Chunk[] {
  const {value, lines, sources, frame, markdown} = issue
  const claims: ReadonlyMap<number, Claim> = new Map(issue.claims.map(claim => [claim.line, claim]))
  const language = keyLanguage(issue)
  const chunks = introChunks(issue, claims, airy)
  let section: string | null = null
  let end = frame.end
  sources.forEach((source, index) => {
    const entry = value.entries[index]
    if (!entry) return
    const gap = gapChunks(lines.slice(end, source.head.start), source.head.style, claims)
    const labelled = gap.section ?? section
    if (entry.section !== null && entry.section !== labelled) chunks.push(sectionChunk(entry.section))
    section = entry.section
    end = source.end
    chunks.push(...gap.chunks)
    if (source.head.style === 'heading')
      chunks.push(...headingChunks(source, entry, claims, {language, airy, draft: value.draft}))
    else {
      const above = [...silencersAbove(lines.slice(source.head.start, end), claims).values()].flat()
      const elsewhere = new Set(above.map(({number}) => number))
      chunks.push(...commentChunks(above))
      chunks.push(...entryChunks(authoredDigest(source, entry, claims, markdown, elsewhere, airy), language))
    }
  })
  const last = sources.at(-1)?.head.style ?? 'heading'
  return [...chunks, ...(sources.length > 0 ? gapChunks(lines.slice(end), last, claims).chunks : [])]
}

function refusal(file: string, before: DissectedIssue, after: DissectedIssue): Diagnostic {
  const [was, is] = [comparable(before.value), comparable(after.value)]
  const at = [...was].findIndex((_, index) => was[index] !== is[index])
  const [left, right] = [was, is].map(text => text.slice(Math.max(0, at - 30), at + 40))
  const reason = message`Unexpected change of what is read, from \`${left ?? ''}\` to \`${right ?? ''}\`, expected none`
  return {ruleId: 'format/refused', reason, file}
}
