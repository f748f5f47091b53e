import type {AuthoredEntry, KeyLanguage} from '../authoring/authored.js'
import {createWatch, type Listener} from '../build/watch.js'
import type {IssueDraft, SourcePath} from '../model/issue.js'
import type {Message} from '../model/message.js'
import type {Speech} from '../model/speech.js'
import type {ReadText} from '../web/read-text.js'
import {appendEntry} from './append-entry.js'
import {entryOf} from './entry-of.js'
import {entryText} from './entry-text.js'
import {type Gathered, gather} from './gather.js'
import {type Known, knownIn} from './known-in.js'
import type {Wish} from './wish.js'

export type AddOptions = {
  readonly root: string
  readonly wishes: readonly Wish[]
  /** Where entries go. */
  readonly file: SourcePath
  readonly language: KeyLanguage
  /** Puts into that language why facts are missing, which the entry says too. */
  readonly words: Speech['words']
  /** Who recommends; empty if an editor is to write it. */
  readonly handles: readonly string[]
  /** All that there are, drafts too. */
  readonly issues: readonly IssueDraft[]
  /** Adds a paper that was recommended before. */
  readonly again: boolean
  /** Gives the text and writes nothing. */
  readonly dry: boolean
}

export type Added = {
  readonly wish: Wish
  readonly title: string
  /** Why facts are missing; `null` if none are. */
  readonly reason: Message | null
} & (
  | {readonly kind: 'added'; readonly line: number}
  | {readonly kind: 'text'; readonly text: string}
  /** Recommended before, newest last. */
  | {readonly kind: 'known'; readonly members: readonly Known[]}
  /** The file ends with something that would swallow it. */
  | {readonly kind: 'unfit'}
)

/** Learns what there is to know of some papers, and adds an entry for each to an issue file, in their order. */
export async function add(
  options: AddOptions,
  read: ReadText,
  listener: Listener | null = null
): Promise<readonly Added[]> {
  const {root, wishes, file, issues, again, dry} = options
  const added: AuthoredEntry[] = []
  const before = (gathered: Gathered): readonly Known[] =>
    again ? [] : knownIn(issues, entryOf(gathered, options), {file, added})
  const watch = createWatch(listener)
  let done = 0
  const gathered = await watch.stage('ask', () =>
    Promise.all(
      wishes.map(async wish => {
        // What its number tells needs no network.
        const known = before({...unasked, paper: wish})
        const found = known.length > 0 ? {...unasked, paper: wish} : await gather(wish, read)
        watch.step('ask', ++done, wishes.length)
        return found
      })
    )
  )
  return wishes.flatMap((wish, index): readonly Added[] => {
    const found = gathered[index] ?? unasked
    const entry = entryOf(found, options)
    const base = {wish, title: entry.title ?? wish.address, reason: found.reason}
    const members = before(found)
    if (members.length > 0) return [{...base, kind: 'known', members}]
    const text = entryText(found, options)
    added.push(entry)
    if (dry) return [{...base, kind: 'text', text}]
    const line = appendEntry(root, file, text)
    return [line === null ? {...base, kind: 'unfit'} : {...base, kind: 'added', line}]
  })
}

const unasked: Gathered = {paper: null, facts: null, source: null, code: null, candidates: [], reason: null}
