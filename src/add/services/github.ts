import {type Message, message} from '../../model/message.js'
import type {ReadText} from '../../web/read-text.js'
import {fieldsOf} from '../fields-of.js'
import {papersIn} from '../papers-in.js'
import {parsedJson} from '../parsed-json.js'
import {plainText} from '../plain-text.js'
import {whyUntold} from '../why-untold.js'
import type {Wish} from '../wish.js'

/** What GitHub says of a repository. */
export type Repository = {
  readonly title: string
  readonly description: string | null
  /** The papers that its description, else its README names: one is that of the code, several are for an editor to judge. */
  readonly papers: readonly Wish[]
}

/** https://docs.github.com/en/rest/repos; `reason` where nothing could be learned. */
export async function readRepository(
  id: string,
  read: ReadText
): Promise<{readonly repository: Repository} | {readonly repository: null; readonly reason: Message}> {
  const api = `https://api.github.com/repos/${id}`
  const found = await read(api, 'application/vnd.github+json')
  if (found.kind !== 'text') return {repository: null, reason: whyUntold('GitHub', found)}
  const {name, description, homepage} = fieldsOf(parsedJson(found.text))
  const title = plainText(name)
  if (title === null) return {repository: null, reason: message`GitHub: Unexpected answer, expected a repository`}
  const said = plainText(description)
  const named = papersIn(`${said ?? ''} ${plainText(homepage) ?? ''}`)
  if (named.length > 0) return {repository: {title, description: said, papers: named}}
  const readme = await read(`${api}/readme`, 'application/vnd.github.raw+json')
  const papers = readme.kind === 'text' ? papersIn(readme.text) : []
  return {repository: {title, description: said, papers}}
}
