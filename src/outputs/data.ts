import type {File, Site} from '../model/site.js'
import {wellFormed} from '../site/well-formed.js'
import {citationKeys} from './citing/keys.js'
import {issueRecord} from './data/issue-record.js'
import {paperRecord} from './data/paper-record.js'
import type {IssuesData, PapersData} from './data/records.js'
import {schema} from './data/schema.js'
import {createContext} from './views/context.js'

/** The archive as data, but for the prose: what papers and issues say, and a schema that tells what it means. */
export function* data(site: Site): Iterable<File> {
  if (!site.settings.outputs.data) return
  const context = createContext(site)
  const {routes} = context
  const {title, description, language} = site.settings
  const $schema = routes.absolute(routes.data('schema'))
  const head = {$schema, site: {title, description, url: routes.absolute(routes.home()), language}}
  const file = (name: 'papers' | 'issues' | 'schema', make: () => string): File => ({
    path: routes.distPath(routes.data(name)),
    get body() {
      return make()
    }
  })

  yield file('papers', () => {
    const keys = citationKeys(site.papers)
    const papers = site.papers.map(paper => paperRecord(context, paper, keys.get(paper) ?? ''))
    return lineByLine<PapersData>({...head, papers}, 'papers')
  })
  yield file('issues', () => {
    const issues = site.issues.map(issue => issueRecord(context, issue)).toReversed()
    return lineByLine<IssuesData>({...head, issues}, 'issues')
  })
  yield file('schema', () => `${JSON.stringify(schema($schema), null, 2)}\n`)
}

/** A record a line, so that what changed between two builds is what a comparison of lines shows. */
function lineByLine<T extends object>(whole: T, list: keyof T & string): string {
  const {[list]: records, ...rest} = whole
  const lines = (records as readonly object[]).map(json).join(',\n')
  return `${JSON.stringify(rest).slice(0, -1)},${JSON.stringify(list)}:[\n${lines}\n]}\n`
}

/** Half a character is written as an escape, which not every parser takes. */
function json(record: object): string {
  const text = JSON.stringify(record)
  if (!text.includes('\\ud')) return text
  return JSON.stringify(record, (_key, value) => (typeof value === 'string' ? wellFormed(value) : value))
}
