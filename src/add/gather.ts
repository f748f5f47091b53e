import {type Message, message} from '../model/message.js'
import {schemes} from '../model/schemes.js'
import type {ReadText} from '../web/read-text.js'
import type {Facts} from './facts.js'
import {readRepository} from './services/github.js'
import {services} from './services.js'
import {whyUntold} from './why-untold.js'
import type {Wish} from './wish.js'

/** What could be learned for one entry. */
export type Gathered = {
  /** The paper, if there is one. */
  readonly paper: Wish | null
  readonly facts: Facts | null
  /** Who said so. */
  readonly source: string | null
  /** The repository that somebody asked to add. */
  readonly code: Wish | null
  /** Papers that a repository names, of which an editor is to choose. */
  readonly candidates: readonly Wish[]
  /** Why facts are missing; `null` if none are. */
  readonly reason: Message | null
}

/** Asks who knows what somebody wants to add. Never fails: what nobody says is missing, and `reason` says why. */
export async function gather(wish: Wish, read: ReadText): Promise<Gathered> {
  if (wish.scheme === 'github' && wish.id !== null) return gatherCode(wish, wish.id, read)
  if (wish.scheme !== null && schemes[wish.scheme].names === 'work') return {...nothing, code: wish, reason: unknown}
  return gatherPaper(wish, read)
}

const nothing: Gathered = {paper: null, facts: null, source: null, code: null, candidates: [], reason: null}
const unknown = message`nobody to ask about this address`

async function gatherPaper(wish: Wish, read: ReadText): Promise<Gathered> {
  const service = wish.scheme === null ? undefined : services[wish.scheme]
  const paper = {...nothing, paper: wish}
  if (!service || wish.id === null) return {...paper, reason: unknown}
  let reason = message`${service.name} does not know it`
  for (const address of service.addresses(wish.id)) {
    const found = await read(address, service.accept)
    if (found.kind === 'failed') reason = whyUntold(service.name, found)
    if (found.kind !== 'text') continue
    const facts = service.read(found.text, wish.id)
    if (facts) return {...paper, facts, source: service.name}
  }
  return {...paper, reason}
}

async function gatherCode(wish: Wish, id: string, read: ReadText): Promise<Gathered> {
  const answer = await readRepository(id, read)
  if (answer.repository === null) return {...nothing, code: wish, reason: answer.reason}
  const {title, description, papers} = answer.repository
  const [only] = papers
  if (only && papers.length === 1) return {...(await gatherPaper(only, read)), code: wish}
  const facts = {title, authors: [], venue: null, submitted: null, abstract: description, code: [], remarks: []}
  return {...nothing, code: wish, facts, source: 'GitHub', candidates: papers}
}
