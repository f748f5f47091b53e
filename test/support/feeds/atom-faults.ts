import {readFileSync} from 'node:fs'
import {repository} from '../cli.js'
import type {FeedFile} from './feed-file.js'
import {xmlFaults} from './xml-faults.js'

const grammar = readFileSync(`${repository}test/fixtures/feeds/atom.rng`, 'utf8')

/** What XML and the grammar of RFC 4287 have against feeds. */
export function atomFaults(files: readonly FeedFile[]): Promise<readonly string[]> {
  return xmlFaults(files, grammar)
}
