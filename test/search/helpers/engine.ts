import {pathToFileURL} from 'node:url'
import type {File, Site} from '../../../src/model/site.js'
import {indexFiles} from '../../../src/outputs/search/index-files.js'
import {createContext} from '../../../src/outputs/views/context.js'
import {repository} from '../../support/cli.js'

/** A script of the search page, as the browser gets it. */
export async function searchScript<Exports>(name: string): Promise<Exports> {
  return import(pathToFileURL(`${repository}public/assets/${name}.js`).href)
}

export type Chosen = Readonly<Record<'tag' | 'venue' | 'recommender' | 'year', readonly string[]>> & {code: boolean}
export const nothingChosen: Chosen = {tag: [], venue: [], recommender: [], year: [], code: false}

export type Found = {
  readonly number: number
  readonly href: string
  readonly title: string
  readonly lead: string
  readonly text: string
  readonly flat: string
}

type Value = {readonly slug: string; readonly name: string; readonly count: number; readonly chosen: boolean}

export type Result = {
  readonly needles: readonly {readonly term: string}[]
  readonly corrected: readonly {readonly term: string; readonly instead: readonly string[]}[]
  readonly unknown: readonly {readonly term: string}[]
  readonly fewer: readonly {readonly query: string}[]
  readonly loosened: boolean
  readonly unfiltered: number
  readonly facets: () => Promise<{
    readonly kinds: Readonly<Record<string, readonly Value[]>>
    readonly code: {readonly count: number; readonly chosen: boolean}
  }>
  readonly total: () => number
  readonly isSure: () => boolean
  readonly rest: () => number
  readonly take: (count: number) => Promise<readonly Found[]>
}

export type Search = (typed: string, chosen: Chosen) => Promise<Result>
type Load = (address: string) => Promise<unknown>

export const indexAddress = '/search/index.json'

/** The files of a site's index, by their addresses. */
export function indexOf(site: Site): ReadonlyMap<string, Uint8Array> {
  const files: readonly File[] = [...indexFiles(createContext(site))]
  return new Map(files.map(({path, body}) => [`/${path}`, Buffer.from(body)]))
}

/** The search of the browser on these files; `seen` is told which of them it loads. */
export async function openSearch(
  files: ReadonlyMap<string, Uint8Array>,
  seen: (address: string) => void = () => {}
): Promise<Search> {
  const {createEngine} = await searchScript<{createEngine: (load: Load, address: string) => Promise<Search>}>(
    'search-engine'
  )
  return createEngine(async address => {
    const body = files.get(address)
    if (body === undefined) throw new Error(`Unexpected address ${address}`)
    seen(address)
    return JSON.parse(new TextDecoder().decode(body))
  }, indexAddress)
}
