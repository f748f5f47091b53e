import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Browser} from 'playwright-core'
import type {OpenSite} from './open-site.js'

/** What a page or an XML file of a site holds, read by a browser; addresses are resolved. */
export type Document = {
  readonly kind: 'html' | 'xml'
  readonly ids: readonly string[]
  /** All that leads elsewhere within the site, or is fetched from it. */
  readonly internal: readonly string[]
  readonly figures: readonly string[]
  readonly canonical: readonly string[]
  readonly previous: string | null
  readonly next: string | null
  readonly feeds: readonly string[]
  /** Addresses with a scheme, wherever they stand. */
  readonly absolute: readonly string[]
  readonly malformed: readonly string[]
}

/** Parses every document of a site, by its address relative to the home page. Nothing in it is run or fetched. */
export async function readDocuments(browser: Browser, site: OpenSite): Promise<ReadonlyMap<string, Document>> {
  const page = await browser.newPage()
  const documents = new Map<string, Document>()
  for (const file of readdirSync(site.dist, {recursive: true, encoding: 'utf8'})) {
    if (!/\.(html|xml)$/.test(file)) continue
    const kind = file.endsWith('.xml') ? 'xml' : 'html'
    const text = readFileSync(join(site.dist, file), 'utf8')
    const path = file.replace(/(^|(?<=\/))index\.html$/, '')
    const url = site.url + encodeURI(path)
    documents.set(path, documentOf(kind, await page.evaluate(parse, {text, xml: kind === 'xml'}), url))
  }
  await page.close()
  return documents
}

type Parsed = Awaited<ReturnType<typeof parse>>

function documentOf(kind: Document['kind'], {ids, written, figures, links, malformed}: Parsed, url: string): Document {
  const resolve = (href: string) => new URL(href, url).href
  const linked = (rel: string) => links.filter(link => link.rel === rel).map(({href}) => href)
  return {
    kind,
    ids,
    malformed,
    internal: [...new Set(written.filter(href => /^[#/]/.test(href)).map(resolve))],
    absolute: written.filter(href => href.startsWith('https:')),
    figures: figures.filter(href => href.includes('/assets/')).map(resolve),
    canonical: linked('canonical'),
    feeds: linked('alternate').map(resolve),
    previous: linked('prev').map(resolve)[0] ?? null,
    next: linked('next').map(resolve)[0] ?? null
  }
}

/** Runs in the browser. */
function parse({text, xml}: {text: string; xml: boolean}) {
  const parser = new DOMParser()
  const document = parser.parseFromString(text, xml ? 'text/xml' : 'text/html')
  const contents = [...document.querySelectorAll('content[type="html"]')].map(({textContent}) =>
    parser.parseFromString(textContent ?? '', 'text/html')
  )
  const written: string[] = []
  for (const part of [document, ...contents]) {
    for (const element of part.querySelectorAll('[href], [src], [srcset], [content], loc, icon, uri')) {
      written.push(...['href', 'src'].flatMap(name => element.getAttribute(name) ?? []))
      // What a `meta` says may be a colour.
      written.push(...[element.getAttribute('content') ?? ''].filter(text => !text.startsWith('#')))
      const candidates = (element.getAttribute('srcset') ?? '').split(',')
      written.push(...candidates.flatMap(candidate => candidate.trim().split(/\s/)[0] || []))
      if (element.matches('loc, icon, uri')) written.push(element.textContent ?? '')
    }
  }
  return {
    written,
    ids: [document, ...contents].flatMap(part => [...part.querySelectorAll('[id]')].map(({id}) => id)),
    figures: [...document.querySelectorAll('main a:has(img)')].map(link => link.getAttribute('href') ?? ''),
    links: [...document.querySelectorAll('head > link')].map(link => ({
      rel: link.getAttribute('rel') ?? '',
      href: link.getAttribute('href') ?? ''
    })),
    malformed: [...document.querySelectorAll('parsererror')].map(({textContent}) => textContent ?? '')
  }
}
