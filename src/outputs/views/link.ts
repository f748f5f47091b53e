import type {Link} from '../../model/issue.js'
import type {Context} from './context.js'
import {type Text, textOf} from './text.js'

export type LinkView = {
  /** Names its kind for the style sheet: `paper`, `code` … */
  readonly kind: string
  readonly label: Text
  /** Where it leads, in short: `arXiv 1711.07341`, `momohuang/FusionNet-NLI`, `example.org`. */
  readonly target: string
  readonly href: string
}

export function linkView({site, words}: Context, {label, text, url}: Link): LinkView {
  const shown = label === 'other' && text !== '' ? text : words.label(label)
  return {kind: label, label: textOf(shown, site.settings.language), target: targetOf(url), href: url}
}

const codeHosts = new Set(['github.com', 'gitlab.com', 'gitee.com', 'codeberg.org', 'bitbucket.org'])

function targetOf(href: string): string {
  if (!URL.canParse(href)) return href
  const url = new URL(href)
  if (url.protocol === 'mailto:') return url.pathname
  const host = url.hostname.replace(/^www\./, '')
  const path = decode(url.pathname)
  if (host === 'arxiv.org') return path.replace(/^\/(?:abs|pdf)\/(.+?)(?:\.pdf)?$/, 'arXiv $1').replace(/^\/.*/, host)
  if (host === 'doi.org' || host === 'dx.doi.org') return `doi ${path.slice(1)}`
  const repository = /^\/([^/]+\/[^/]+)/.exec(path)
  return codeHosts.has(host) && repository?.[1] !== undefined ? repository[1].replace(/\.git$/, '') : host
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
