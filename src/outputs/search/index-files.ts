import {createHash} from 'node:crypto'
import type {File} from '../../model/site.js'
import type {Context} from '../views/context.js'
import {createDocuments} from './create-documents.js'
import {createPostings, type Postings} from './create-postings.js'
import {facetTable} from './facet-table.js'
import {shards} from './shards.js'
import {vocabulary} from './vocabulary.js'

/** What the search page loads first: it says where everything is. */
export type Manifest = {
  /** The href of the folder of all parts. */
  readonly folder: string
  readonly documents: number
  /** How many of them each part of `shown` holds. */
  readonly together: number
  /** The first document of each. */
  readonly segments: readonly number[]
  /** Kind → the hashes of its parts, six characters each; a part is called `pairs-0-17.0a1b2c.json`. */
  readonly parts: Readonly<Record<string, string>>
}

const folder = 'assets/search/'

/** Ten results are most likely of ten parts, so parts are small. */
const together = 8

/**
 * The newest papers are a segment of their own, so that a new issue leaves what is indexed of all others as it is; once
 * they are so many, they join the others.
 */
const newest = 1024

/**
 * The index as files: parts, which are named by their content and so may be kept for ever, and last the manifest that
 * names them. Documents are papers, in the order of their first recommendation.
 */
export function* indexFiles(context: Context): Iterable<File> {
  const papers = context.site.papers.filter(({entries}) => entries.length > 0)
  const documentOf = createDocuments(context)
  const hashes = new Map<string, string>()
  const old = papers.length - (papers.length % newest)
  const segments = old > 0 && old < papers.length ? [0, old] : [0]
  const indexes: Postings[] = []
  for (const [segment, begin] of segments.entries()) {
    const index = createPostings()
    for (let at = begin; at < (segments[segment + 1] ?? papers.length); at += together) {
      const documents = papers.slice(at, at + together).flatMap(paper => documentOf(paper) ?? [])
      for (const {fields} of documents) index.add(fields)
      yield part('shown', JSON.stringify(documents.map(({shown}) => shown)))
    }
    const found = index.postings()
    indexes.push(found)
    for (const body of shards(found.words)) yield part(`words-${segment}`, body)
    for (const body of shards(found.pairs)) yield part(`pairs-${segment}`, body)
  }
  for (const body of vocabulary(indexes)) yield part('vocabulary', body)
  yield part('facets', JSON.stringify(facetTable(context.site, papers)))
  const {routes} = context
  const manifest: Manifest = {
    folder: routes.file(folder),
    documents: papers.length,
    together,
    segments,
    parts: Object.fromEntries(hashes)
  }
  yield {path: routes.distPath(routes.searchIndex()), body: bytes(JSON.stringify(manifest))}

  function part(kind: string, text: string): File {
    const body = bytes(text)
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 6)
    const known = hashes.get(kind) ?? ''
    hashes.set(kind, known + hash)
    return {path: `${folder}${kind}-${known.length / 6}.${hash}.json`, body}
  }
}

/** Bytes, and not text, since there are no links in it to be followed. */
function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
