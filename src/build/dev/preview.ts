import {isTemplateError} from '../../io/templates/template-error.js'
import type {Diagnostic} from '../../model/diagnostic.js'
import type {Picture, Render, Variant} from '../../model/site.js'
import {distPath} from '../../site/dist-path.js'
import {producedAddresses} from '../../site/produced-addresses.js'
import {siteHref} from '../../site/site-href.js'
import {cardFiles} from '../draw-cards.js'
import {figureBytes} from '../figure-bytes.js'
import {variantsOf} from '../figure-files.js'
import type {ReadSite} from '../read-site.js'
import {templateFault} from '../template-fault.js'
import {createFinder, type Known} from './create-finder.js'

/** What was made of a path below `dist/`; a template may have failed. */
export type Made =
  | {readonly ok: true; readonly body: string | Uint8Array}
  | {readonly ok: false; readonly fault: Diagnostic}

/** A site as it is now, of which each file is made when it is asked for. */
export type Preview = {
  readonly read: ReadSite
  readonly known: () => Known
  /** `null` if a build would make no such file. */
  readonly make: (path: string) => Promise<Made | null>
  readonly has: (path: string) => boolean
  /** The addresses on a page that lead nowhere, as written there. */
  readonly deadLinks: (path: string) => Promise<readonly string[]>
}

/** @param before The last one, whose files are most likely those of this one. */
export function createPreview(read: ReadSite, render: Render, before: Pick<Preview, 'known'> | null = null): Preview {
  const {site, paths, assets} = read
  const finder = createFinder(site, render, before?.known())
  const files = new Map([...assets.files, ...cardFiles(read)].map(({path, body}) => [path, body]))
  const figures = figuresOf(read)
  const pages = new Map<string, Made>()
  const encoding = new Map<string, Promise<Uint8Array>>()

  const encode = (path: string, {picture, variant}: FigureFile): Promise<Uint8Array> => {
    const bytes = encoding.get(path) ?? figureBytes(read, picture, variant).finally(() => encoding.delete(path))
    encoding.set(path, bytes)
    return bytes
  }
  const makePage = (path: string): Made | null => {
    try {
      const found = finder.find(path)
      if (found === null) return null
      return {ok: true, body: 'template' in found ? render(found.template, found.view) : found.body}
    } catch (error) {
      if (!isTemplateError(error)) throw error
      return {ok: false, fault: templateFault(error, paths.root)}
    }
  }
  const make: Preview['make'] = async path => {
    const file = files.get(path)
    if (file !== undefined)
      return {ok: true, body: typeof file === 'object' && 'read' in file ? await file.read() : file}
    const figure = figures.get(path)
    if (figure !== undefined) return {ok: true, body: await encode(path, figure)}
    const made = pages.get(path) ?? makePage(path)
    if (made !== null) pages.set(path, made)
    return made
  }
  const has: Preview['has'] = path => files.has(path) || figures.has(path) || finder.has(path)
  return {
    read,
    known: finder.known,
    make,
    has,
    async deadLinks(path) {
      const made = await make(path)
      if (!made?.ok || typeof made.body !== 'string') return []
      const {settings} = site
      const {addresses, ids} = producedAddresses(path, made.body, settings.address + settings.base)
      const isDead = (address: string): boolean => {
        const href = siteHref(address, path, settings)
        if (href === null) return false
        const target = distPath(settings.base, href)
        if (target === null || !has(target)) return true
        const fragment = href.split('#')[1] ?? ''
        return target === path && fragment !== '' && !ids.includes(plain(fragment))
      }
      return [...new Set(addresses)].filter(isDead)
    }
  }
}

type FigureFile = {readonly picture: Picture; readonly variant: Variant}

function figuresOf({site}: ReadSite): ReadonlyMap<string, FigureFile> {
  const pictures = [...site.pictures.values()]
  return new Map(
    pictures.flatMap(picture => variantsOf(picture).map(variant => [variant.path, {picture, variant}] as const))
  )
}

function plain(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
