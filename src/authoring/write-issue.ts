import type {Checked} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'
import type {AuthoredIssue, KeyLanguage} from './authored.js'
import {bodyChunks} from './body-chunks.js'
import type {Chunk} from './chunk.js'
import {entryChunks} from './entry-chunks.js'
import {matterBlock} from './matter-block.js'
import {sectionChunk} from './section-chunk.js'
import {settleChunks} from './settle-chunks.js'
import {unlike} from './unlike.js'

/**
 * An issue in the authoring format. It is read again before it is handed out, and what the format cannot say as it was
 * given (an author with a comma in the name) is a finding.
 *
 * @param file Where it will lie.
 */
export function writeIssue(file: SourcePath, issue: AuthoredIssue, language: KeyLanguage): Checked<string> {
  let section: string | null = null
  const chunks = issue.entries.flatMap((entry): Chunk[] => {
    const label = entry.section !== null && entry.section !== section ? [sectionChunk(entry.section)] : []
    section = entry.section
    return [...label, ...entryChunks(entry, language)]
  })
  const {text, read} = settleChunks(file, matterBlock(issue), [...bodyChunks(issue.intro), ...chunks])
  return {value: text, diagnostics: unlike(file, issue, read.value)}
}
