import type {Checked} from '../../src/model/diagnostic.js'
import type {Site} from '../../src/model/site.js'

/** A joined site with what it tells when asked, so that two can be compared. */
export function comparable({value: site, diagnostics}: Checked<Site>) {
  return {...site, related: site.papers.map(paper => site.related(paper).map(({slug}) => slug)), diagnostics}
}
