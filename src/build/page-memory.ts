import {createHash} from 'node:crypto'
import type {KnownFiles} from '../io/known-files.js'
import type {Store} from '../io/store.js'
import type {Settings} from '../model/settings.js'
import type {Produced} from '../site/produced-check.js'
import {programFingerprint, programFolder} from './fingerprint.js'
import {hashInputs} from './hash-inputs.js'
import type {Paths} from './paths.js'

/**
 * What became of pages in the last build. A page is a function of its view and of templates, so that one with the view that
 * it had is neither rendered nor searched for links again.
 */
export type PageMemory = {
  /** Of a page with this view; `null` if there was none. */
  readonly recall: (path: string, view: string) => RenderedPage | null
  /** What becomes of it in this build. */
  readonly note: (path: string, page: RenderedPage) => void
  /** Forgets whatever was not noted. */
  readonly save: () => void
}

export type RenderedPage = {
  /** The hash of the view that it was made of; see `createViewHash`. */
  readonly view: string
  /** The hash of its HTML, and its length in bytes. */
  readonly hash: string
  readonly size: number
  readonly produced: Produced
}

const kind = 'pages'

/** Thousands of pages lead to the same places, so each is written once, and pages hold its number. */
type Saved = {readonly hrefs: readonly string[]; readonly pages: Readonly<Record<string, SavedPage>>}
type SavedPage = readonly [view: string, hash: string, size: number, hrefs: readonly number[], ids: readonly string[]]

export function openPageMemory(paths: Paths, settings: Settings, store: Store, known: KnownFiles): PageMemory {
  const {address, base} = settings
  const told = [programFingerprint(), address, base]
  const key = hashInputs(told, {program: [programFolder], templates: paths.templates}, known)
  const last = key === null ? null : (store.getJson(kind, key) as Saved | null)
  const before = new Map(Object.entries(last?.pages ?? {}))
  const numbers = new Map<string, number>()
  const pages: Record<string, SavedPage> = {}
  const numberOf = (href: string): number => {
    const number = numbers.get(href)
    if (number !== undefined) return number
    // A part of a page would keep the whole page in memory.
    numbers.set(Buffer.from(href).toString(), numbers.size)
    return numbers.size - 1
  }
  return {
    recall(path, view) {
      const saved = before.get(path)
      if (last === null || saved === undefined || saved[0] !== view) return null
      const [, hash, size, hrefs, ids] = saved
      return {view, hash, size, produced: {hrefs: hrefs.flatMap(number => last.hrefs[number] ?? []), ids}}
    },
    note(path, {view, hash, size, produced: {hrefs, ids}}) {
      pages[path] = [view, hash, size, hrefs.map(numberOf), ids.map(id => Buffer.from(id).toString())]
    },
    save() {
      if (key !== null) store.putJson(kind, key, {hrefs: [...numbers.keys()], pages} satisfies Saved)
    }
  }
}

/** Views are plain data. What one page after the other has in common, such as words, is written down once. */
export function createViewHash(): (template: string, view: object) => string {
  const last = new Map<string, {readonly value: unknown; readonly text: string}>()
  const textOf = (key: string, value: unknown): string => {
    const known = last.get(key)
    if (known?.value === value) return known?.text ?? ''
    const text = JSON.stringify(value)
    last.set(key, {value, text})
    return text
  }
  return (template, view) => {
    const hash = createHash('sha256').update(template)
    for (const [key, value] of Object.entries(view)) hash.update(`\n${key} ${textOf(key, value)}`)
    return hash.digest('hex')
  }
}
