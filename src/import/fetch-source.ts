import type {Checked, Diagnostic} from '../model/diagnostic.js'
import {type Message, message} from '../model/message.js'
import type {Question, Reached} from '../web/answer.js'
import type {Client} from '../web/client.js'
import {kindOf, type Source} from './source.js'

/** A page, or a Markdown file, from the web. `offline` tells that it may come another time. */
export async function fetchSource(
  address: string,
  client: Client
): Promise<Checked<Source | null> & {readonly offline: boolean}> {
  const found = await client.ask(address, page, judge)
  if ('bytes' in found) return {value: {...found, name: address}, diagnostics: [], offline: false}
  const finding: Diagnostic = {ruleId: 'import/not-fetched', reason: found.reason, file: address}
  return {value: null, diagnostics: [finding], offline: found.kind === 'unreachable'}
}

const page: Question = {
  method: 'GET',
  accept: 'text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9',
  body: true
}

type Judged = Omit<Source, 'name'> | {readonly kind: 'refused'; readonly reason: Message}

function judge({status, said, bytes, headers, address}: Reached): Judged {
  if (status !== 200) return {kind: 'refused', reason: message`Unexpected answer ${said}, expected a page`}
  const type = headers['content-type'] ?? ''
  const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1] ?? null
  const told = /\b(html|xhtml)\b/i.test(type) ? 'page' : /markdown/i.test(type) ? 'markdown' : null
  const kind = told ?? (/^text\/|^$/.test(type) ? kindOf(new URL(address).pathname, bytes) : null)
  if (kind === null) return {kind: 'refused', reason: message`Unexpected \`${type}\`, expected a page or Markdown`}
  return {kind, bytes, address, charset, folder: null}
}
