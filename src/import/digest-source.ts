import {isUtf8} from 'node:buffer'
import {utf8Hint} from '../io/files/utf8-hint.js'
import type {Checked, Diagnostic} from '../model/diagnostic.js'
import {message} from '../model/message.js'
import {decodePage} from './decode-page.js'
import type {EmbeddedPicture, PageDrop} from './html/page-line.js'
import type {Source} from './source.js'

/** Columns matter in a page, whose lines may be very long. */
export type SourcePlace = {readonly line: number; readonly column: number | null}

/** A source as an issue file that `content/` can read, in whatever way of writing. */
export type Digest = {
  readonly text: string
  /** Where each of its lines stands in the source; `null` for those that only we wrote. */
  readonly places: readonly (SourcePlace | null)[]
  /** What is in no line of it. */
  readonly drops: readonly (Omit<PageDrop, 'at'> & {readonly at: SourcePlace})[]
  readonly embedded: readonly EmbeddedPicture[]
}

/** Makes a digest of a source. A parser of HTML is loaded only for a page. */
export async function digestSource(source: Source): Promise<Checked<Digest | null>> {
  if (source.kind === 'page') return digestPage(source)
  if (!isUtf8(source.bytes)) return {value: null, diagnostics: [notUtf8(source)]}
  const text = new TextDecoder().decode(source.bytes).replace(/\r\n?/g, '\n')
  const places = text.split('\n').map((_, index) => ({line: index + 1, column: null}))
  return {value: {text, places, drops: [], embedded: []}, diagnostics: []}
}

async function digestPage({name, bytes, address, charset}: Source): Promise<Checked<Digest | null>> {
  const [{readPage}, {digestText}] = await Promise.all([import('./html/read-page.js'), import('./html/digest-text.js')])
  const {text: html, damaged, encoding} = decodePage(bytes, charset)
  const page = readPage(html, address)
  if ('fault' in page) return {value: null, diagnostics: [{...faults[page.fault](page.says), file: name}]}
  const diagnostics: Diagnostic[] = damaged
    ? [
        {
          ruleId: 'import/damaged',
          reason: message`Unexpected bytes that are not ${encoding}, expected text`,
          file: name
        }
      ]
    : []
  return {value: {...digestText(page.article, page.lines), drops: page.drops, embedded: page.embedded}, diagnostics}
}

const faults = {
  'no article': (says: string): Omit<Diagnostic, 'file'> => ({
    ruleId: 'import/no-article',
    reason:
      says === ''
        ? message`Unexpected page without an article`
        : message`Unexpected page without an article, which says \`${says}\``
  }),
  'too deep': (): Omit<Diagnostic, 'file'> => ({
    ruleId: 'import/unreadable',
    reason: message`Unexpected page of thousands of elements in each other, expected shallow nesting`
  })
}

function notUtf8({name, bytes}: Source): Diagnostic {
  const {encoding, damaged} = decodePage(bytes)
  const isFile = !/^https?:/.test(name)
  const reason = message`Unexpected bytes that are not UTF-8, expected UTF-8 text`
  return {ruleId: 'file/not-utf8', reason, file: name, ...(!damaged && isFile && {hint: utf8Hint(name, encoding)})}
}
