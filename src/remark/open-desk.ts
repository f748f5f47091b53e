import {join} from 'node:path'
import {folderSource} from '../build/content-source.js'
import {figuresBelow} from '../build/figures-below.js'
import {withLikelyFigures} from '../build/likely-figures.js'
import {memoryStore} from '../build/memory-store.js'
import {pathsOf} from '../build/paths.js'
import {type Content, readSource} from '../build/read-content.js'
import {readLock} from '../build/read-lock.js'
import {createSiteMemory} from '../build/site-memory.js'
import {createRecall} from '../content/create-recall.js'
import {parseIssue} from '../content/parse-issue.js'
import {lockFile} from '../figures/lock/lock-file.js'
import {createFileMemory} from '../io/file-memory.js'
import {oneRoom} from '../io/files/one-room.js'
import {openSight} from '../io/open-sight.js'
import {orderFindings} from '../io/report/order-findings.js'
import {openStore} from '../io/store.js'
import {linkLedgerFile} from '../links/ledger-file.js'
import {linkFindings} from '../links/link-findings.js'
import {namedLinks} from '../links/named-links.js'
import {readLinkLedger} from '../links/read-link-ledger.js'
import type {Diagnostic} from '../model/diagnostic.js'
import type {SourcePath} from '../model/issue.js'
import {silence} from '../site/silence.js'
import {createJoiner} from './create-joiner.js'

/** What is found in one issue of a site, as it stands in an editor, beside the others, as they stand on the disk. */
export type Desk = (file: SourcePath, text: string) => Promise<readonly Diagnostic[]>

/**
 * Remembers what it read of a site, so that a key costs what it takes to read one issue and to compare it with the others.
 * Nothing is rendered and no pixel looked at: what only that shows, `check` tells.
 */
export function openDesk(root: string): Desk {
  const folder = folderSource(root)
  const store = memoryStore(openStore(pathsOf({root}).cache))
  const sight = openSight([join(root, 'content')])
  const memory = createSiteMemory({files: createFileMemory(root, [sight])})
  const {files, placeToPlan, placeToShow, readFigures, wholeIssue, joins} = memory
  const assembled = createJoiner(joins)
  const readers = createRecall()

  /** What stands in the editor, unless it is what was saved: that was read, and found in order, before. */
  const read = (file: SourcePath, text: string, {issues, diagnostics, silencers}: Content) => {
    const saved = issues.find(issue => issue.file === file)
    if (saved === undefined || folder.read(file).value !== text) return parseIssue(file, text, readers)
    const own = <T extends {readonly file: string}>(all: readonly T[]) => all.filter(item => item.file === file)
    return {value: saved, diagnostics: own(diagnostics), silencers: own(silencers)}
  }

  return async (file, text) => {
    sight.look()
    const content = await readSource(folder, {drafts: true}, store, memory)
    const {value: draft, diagnostics, silencers} = read(file, text, content)
    const {value: lock} = files.recall('lock', lockFile, () => readLock(root))
    const figures = readFigures(root, placeToPlan([draft], lock, null), content.settings, store, lock, oneRoom())
    const below = files.recallNames('figures', () => figuresBelow(root))
    const [issue = null] = placeToShow([draft], lock, figures.pictures).map(wholeIssue)
    const others = content.issues.filter(other => other.file !== file && !other.draft)
    const joined = issue && assembled([...others, issue], content.settings)
    const links = files.recall('links', linkLedgerFile, () => readLinkLedger(root)).value
    const found = [
      ...diagnostics,
      ...withLikelyFigures(figures.diagnostics, () => below),
      ...(joined ? joined.diagnostics : []),
      ...(joined ? memory.figureFindings({...joined.value, pictures: figures.pictures}, figures.originals) : []),
      ...(issue ? linkFindings(namedLinks([issue]), links, () => text) : [])
    ]
    const own = found.filter(finding => finding.file === file)
    return orderFindings(silence(own, silencers).kept)
  }
}
