import {formatNames, formats} from '../../citing/formats.js'
import type {Context} from '../context.js'

/** The citation files of a paper or of a list. */
export type CiteView = {
  readonly files: readonly CiteFile[]
  /** The address of the one that is copied. */
  readonly bibtex: string
}

/** `download`: what it is called where it is saved, `issue-81.bib`. */
export type CiteFile = {readonly format: string; readonly href: string; readonly download: string}

/** `page`: the href beside which the files lie; `null` where there are none. */
export function citeView({site, routes}: Context, page: string, name: string): CiteView | null {
  if (!site.settings.outputs.citations) return null
  return {
    files: formatNames.map(format => {
      const href = routes.cite(page, format)
      return {format: formats[format].name, href, download: name + href.slice(href.lastIndexOf('/cite.') + 5)}
    }),
    bibtex: routes.cite(page, 'bib')
  }
}
