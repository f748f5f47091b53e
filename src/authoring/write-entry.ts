import type {Checked} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'
import type {AuthoredEntry, KeyLanguage} from './authored.js'
import {entryChunks} from './entry-chunks.js'
import {matterBlock} from './matter-block.js'
import {settleChunks} from './settle-chunks.js'
import {unlike} from './unlike.js'

/** One entry, from its heading to its last line, to be added to an issue; its section is that of the place it is put into. */
export function writeEntry(entry: AuthoredEntry, language: KeyLanguage): Checked<string> {
  const file = 'entry.md' as SourcePath
  const matter = {number: 1, title: 'Issue', date: '2000-01-01', source: null, description: null}
  const alone = {...matter, editors: [], draft: false, cover: null, intro: [], entries: [{...entry, section: null}]}
  const head = matterBlock(alone)
  const {text, read} = settleChunks(file, head, entryChunks(entry, language))
  const diagnostics = unlike(file, alone, read.value).map(({place: _, ...finding}) => finding)
  return {value: text.slice(head.length).trimStart(), diagnostics}
}
