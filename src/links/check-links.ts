import {inFull} from '../build/in-full.js'
import {openRecords} from '../build/open-records.js'
import {createWatch, type Listener} from '../build/watch.js'
import type {IsoDate, Issue} from '../model/issue.js'
import {createClient} from '../web/client.js'
import type {Net} from '../web/net.js'
import {askLink} from './ask-link.js'
import {formatLinkLedger} from './format-link-ledger.js'
import {isDue} from './is-due.js'
import {judgeLink, type LinkVerdict} from './judge-link.js'
import {linkLedgerFile} from './ledger-file.js'
import type {LinkRecord} from './link-record.js'
import {linkState} from './link-state.js'
import {namedLinks} from './named-links.js'
import {readLinkLedger} from './read-link-ledger.js'

export type CheckLinksOptions = {
  readonly root: string
  readonly issues: readonly Issue[]
  /** Whether these are all issues: addresses that none of them names are then forgotten. */
  readonly all: boolean
  /** Asks for all, however short ago they were asked. */
  readonly again: boolean
}

/** How many addresses there are, how many of them were asked now, and what is known of all. */
export type LinkReport = Readonly<Record<'asked' | 'kept' | 'alive' | 'moved' | 'dead' | 'unknown', number>> & {
  /** False where nobody at all answered: nothing was noted then. */
  readonly reached: boolean
}

/**
 * Asks the web which links of some issues live, and notes each answer in the ledger as soon as it is there: a run that is
 * interrupted is carried on by the next. What is found is for `check` to say, which reads the ledger.
 *
 * @throws EnvironmentError if the disk stands in the way
 */
export async function checkLinks(
  {root, issues, all, again}: CheckLinksOptions,
  net: Net,
  listener: Listener | null = null
): Promise<LinkReport> {
  const {value: known} = readLinkLedger(root)
  const ledger = {file: linkLedgerFile, read: readLinkLedger, format: formatLinkLedger, ruleId: 'link/ledger'} as const
  const records = openRecords(root, ledger, known)
  const addresses = new Set(namedLinks(issues).map(({address}) => address))
  if (all) for (const address of known.keys()) if (!addresses.has(address)) records.forget(address)
  const today = new Date(net.clock.now()).toISOString().slice(0, 10) as IsoDate
  const due = [...addresses].filter(address => again || isDue(records.get(address), today))

  const watch = createWatch(listener)
  const client = createClient(net)
  const silent: (readonly [address: string, verdict: LinkVerdict])[] = []
  let done = 0
  let reached = false
  const note = (address: string, {answer, moved}: LinkVerdict): void => {
    const before = records.get(address)
    const state = linkState({answer})
    const alive = state === 'alive' ? today : (before?.alive ?? null)
    records.note({address, asked: today, alive, answer, moved: state === 'unknown' ? (before?.moved ?? null) : moved})
  }
  const ask = async (address: string): Promise<void> => {
    try {
      const found = await askLink(client, address)
      const verdict = judgeLink(address, found)
      reached ||= typeof verdict.answer === 'number'
      if (verdict.answer === 'no host' || verdict.answer === 'no answer') silent.push([address, verdict])
      else note(address, verdict)
      watch.step('links', ++done, due.length)
      if (!reached && new Set(silent.map(([each]) => new URL(each).hostname)).size >= enough) client.close()
    } catch (error) {
      client.close()
      throw error
    }
  }
  await watch.stage('links', () => inFull(due.map(ask))).finally(client.close)
  // Without a network no name is known and nobody answers; that says nothing of them.
  if (reached) for (const [address, verdict] of silent) note(address, verdict)
  return {...countsOf(addresses, due.length, records.finish()), reached}
}

/** So many hosts of which none answers, and nobody before them, are no chance: there is no network. */
const enough = 6

function countsOf(
  addresses: ReadonlySet<string>,
  asked: number,
  records: ReadonlyMap<string, LinkRecord>
): Omit<LinkReport, 'reached'> {
  const counts = {asked, kept: addresses.size - asked, alive: 0, moved: 0, dead: 0, unknown: 0}
  for (const address of addresses) {
    const record = records.get(address)
    if (!record) continue
    counts[linkState(record)]++
    if (record.moved !== null) counts.moved++
  }
  return counts
}
