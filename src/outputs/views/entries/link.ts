import type {Link} from '../../../model/issue.js'
import {schemes} from '../../../model/schemes.js'
import {type Recognised, recognise} from '../../../site/recognise.js'
import {schemeAddress} from '../../../site/scheme-address.js'
import type {Context} from '../context.js'
import {type Text, textOf} from '../text.js'

export type LinkView = {
  /** Names its kind for the style sheet: `paper`, `code` … */
  readonly kind: string
  readonly label: Text
  /** Where it leads, in short: `arXiv 1711.07341`, `example.org`. */
  readonly target: string
  /** The same in parts, where the source is known. */
  readonly source: SourceView | null
  readonly href: string
}

export type SourceView = {
  /** `arXiv`, `知乎` */
  readonly badge: Text
  /** `1711.07341`; `null` where it tells readers nothing. */
  readonly id: string | null
  /** `2025 年已关闭` */
  readonly closed: string | null
}

export function linkView(context: Context, {label, text, url}: Link): LinkView {
  const {site, words} = context
  const shown = label === 'other' && text !== '' ? text : words.label(label)
  const found = recognise(url)
  const source = found && sourceView(context, found)
  return {
    kind: label,
    label: textOf(shown, site.settings.language),
    target: source === null ? hostOf(url) : [source.badge.text, source.id].filter(part => part !== null).join(' '),
    source,
    href: found === null ? url : (canonical(url, found) ?? url)
  }
}

function sourceView({site, words}: Context, {scheme, id}: Recognised): SourceView {
  const {shown, closed} = schemes[scheme]
  return {
    badge: textOf(words.scheme(scheme), site.settings.language),
    id: shown ? id : null,
    closed: closed === null ? null : words.closed(closed)
  }
}

/** An editor's address is replaced only by one that certainly opens the same. */
function canonical(url: string, {scheme, id, opens}: Recognised): string | null {
  return opens === 'page' && !url.includes('#') ? schemeAddress(scheme, id) : null
}

function hostOf(href: string): string {
  if (!URL.canParse(href)) return href
  const {protocol, pathname, hostname} = new URL(href)
  return protocol === 'mailto:' ? pathname : hostname.replace(/^www\./, '')
}
