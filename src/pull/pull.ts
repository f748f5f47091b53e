import {inFull} from '../build/in-full.js'
import {readLock} from '../build/read-lock.js'
import {createWatch, type Listener} from '../build/watch.js'
import type {Fetched} from '../figures/fetch/fetched.js'
import {createFetcher} from '../figures/fetch/fetcher.js'
import type {Diagnostic} from '../model/diagnostic.js'
import type {Issue} from '../model/issue.js'
import {message} from '../model/message.js'
import type {RuleId} from '../model/rules.js'
import type {Net} from '../web/net.js'
import {readNotices} from './read-notices.js'
import {repeatedAnswers} from './repeated-answers.js'
import {openShelf, type Shelf} from './shelf.js'
import {type Unreached, unreached} from './unreached.js'
import {type Wanted, wantedFigures} from './wanted.js'

export type PullOptions = {
  readonly root: string
  readonly issues: readonly Issue[]
  /** Whether these are all issues: figures that none of them names are then forgotten. Their files stay. */
  readonly all?: boolean
  /** Asks again for figures that were gone. */
  readonly again?: boolean
}

/** How many figures ended how; `kept` were there before, `unnamed` are in no issue any more. */
export type PullReport = Readonly<Record<Outcome | 'kept' | 'unnamed', number>> & {
  readonly bytes: number
  readonly diagnostics: readonly Diagnostic[]
}
type Outcome = Fetched['kind']

/**
 * Fetches the remote figures of some issues into the content folder, and notes each in the lock file as soon as it is
 * there. What is there and intact is not asked for again; the Markdown stays as it is.
 *
 * @throws EnvironmentError if the disk stands in the way
 */
export async function pull(options: PullOptions, net: Net, listener: Listener | null = null): Promise<PullReport> {
  const {root, issues, all = false, again = false} = options
  const counts = {kept: 0, unnamed: 0, picture: 0, gone: 0, refused: 0, unreachable: 0, bytes: 0}
  const lock = readLock(root)
  // Lines that cannot be read are left behind; a file that cannot be read at all would lose what it knows.
  const faults = lock.diagnostics.filter(({ruleId}) => ruleId !== 'figure/lock')
  if (faults.length > 0) return {...counts, diagnostics: faults}
  const {value: notices, diagnostics: unread} = await readNotices(root)
  const shelf = openShelf(root, lock.value)
  const wanted = wantedFigures(issues)
  const addresses = new Set(wanted.map(({address}) => address))
  const unnamed = all ? [...lock.value.keys()].filter(address => !addresses.has(address)) : []
  for (const address of unnamed) shelf.forget(address)
  counts.unnamed = unnamed.length
  const open = wanted.filter(({address}) => {
    const known = shelf.known(address)
    return known === null || (again && 'gone' in known)
  })
  counts.kept = wanted.length - open.length

  const diagnostics = new Map<Wanted, Diagnostic>()
  const silent = new Map<Wanted, Unreached>()
  const watch = createWatch(listener)
  const fetcher = createFetcher(net, notices)
  let done = 0
  const fetchOne = async (figure: Wanted): Promise<void> => {
    try {
      const found = await fetcher.fetch(figure.address)
      shelve(shelf, figure, found)
      counts[found.kind]++
      if (found.kind === 'picture') counts.bytes += found.bytes.length
      else if (found.kind === 'unreachable') silent.set(figure, {figure, reason: found.reason})
      else diagnostics.set(figure, findingOf(figure, found))
      watch.step('fetch', ++done, open.length)
    } catch (error) {
      fetcher.close()
      throw error
    }
  }
  await watch.stage('fetch', () => inFull(open.map(fetchOne))).finally(fetcher.close)
  const found = open.flatMap(figure => diagnostics.get(figure) ?? [])
  const missed = unreached(open.flatMap(figure => silent.get(figure) ?? []))
  const isFetched = (figure: Wanted): boolean => !diagnostics.has(figure) && !silent.has(figure)
  const fetched = new Set(open.filter(isFetched).map(({address}) => address))
  return {...counts, diagnostics: [...unread, ...found, ...missed, ...repeatedAnswers(shelf.finish(), wanted, fetched)]}
}

function shelve(shelf: Shelf, figure: Wanted, found: Fetched): void {
  if (found.kind === 'picture') shelf.keep(figure, found)
  else if (found.kind === 'gone') shelf.noteGone(figure.address, found)
  else if (found.kind === 'refused') shelf.forget(figure.address)
}

type Failed = Exclude<Fetched, {kind: 'picture' | 'unreachable'}>

function findingOf({address, issue: file, place}: Wanted, failed: Failed): Diagnostic {
  const ruleId: RuleId = failed.kind === 'refused' ? failed.rule : `figure/${failed.kind}`
  const reason =
    failed.kind === 'gone' ? message`Unexpected answer ${failed.status}, expected the figure` : failed.reason
  return {ruleId, reason: message`${reason}: \`${address}\``, file, place, actual: address}
}
