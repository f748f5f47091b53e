import type {Element} from 'hast'
import {declarationsOf} from './declarations.js'
import {attribute, elementsIn, wordsOf} from './tree.js'

/** A picture of a page. */
export type PagePicture = {
  /** An address on the web, a path beside the page, or the picture itself as `data:`. */
  readonly source: string
  readonly alt: string
  /** Why it is no figure, such as `emoji`; `null` if it may be one. */
  readonly decoration: string | null
}

/**
 * The picture that an element shows: pages that load pictures late keep the address beside `src`, where a stand-in waits.
 *
 * @param base What relative addresses begin at; `null` leaves them as they are.
 */
export function pictureOf(element: Element, base: string | null): PagePicture | null {
  if (element.tagName !== 'img') return null
  const candidates = [...lazy.map(name => attribute(element, name)), attribute(element, 'src'), ...set(element)]
    .map(candidate => candidate.trim())
    .filter(candidate => candidate !== '' && candidate !== 'about:blank')
  const source = candidates.find(candidate => !isStandIn(candidate)) ?? candidates[0]
  if (source === undefined) return null
  const small = ['width', 'height', 'dataW'].some(name => /^[0-3](px)?$/.test(attribute(element, name)))
  const emoji = /emoji|emotion_panel|\/expression\//i.test(`${attribute(element, 'className')} ${source}`)
  return {
    source: absolute(source, base),
    alt: attribute(element, 'alt').replace(/\s+/g, ' ').trim(),
    decoration: emoji ? 'emoji' : small || isStandIn(source) ? 'blank picture' : null
  }
}

/** The background of an element that shows nothing else; behind words a picture is decoration. */
export function backgroundOf(element: Element, base: string | null): PagePicture | null {
  const styles = declarationsOf(element)
  const value = styles.get('background-image') ?? styles.get('background') ?? ''
  const source = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')]*))\s*\)/i.exec(value)?.slice(1).find(Boolean)?.trim()
  if (!source || isStandIn(source)) return null
  const alone = wordsOf(element) === null && ![...elementsIn(element)].some(({tagName}) => tagName === 'img')
  return {source: absolute(source, base), alt: '', decoration: alone ? null : 'background'}
}

const lazy = ['dataSrc', 'dataOriginal', 'dataActualsrc', 'dataLazySrc', 'dataOriginalSrc', 'dataBackSrc']

/** Of `srcset`, the last is as a rule the largest. */
function set(element: Element): string[] {
  const candidates = attribute(element, 'srcSet').split(/,\s+/)
  return candidates.map(candidate => candidate.trim().split(/\s+/)[0] ?? '').reverse()
}

/** A tiny picture within the page, or one that says it is loading. */
function isStandIn(source: string): boolean {
  return (
    (source.startsWith('data:') && source.length < 600) ||
    /\/(loading|placeholder|blank|spacer|pixel)[\w-]*\.(gif|png|svg)(\?|$)/i.test(source)
  )
}

function absolute(source: string, base: string | null): string {
  if (source.startsWith('data:')) return source
  if (source.startsWith('//')) return `https:${source}`
  return base !== null && URL.canParse(source, base) ? new URL(source, base).href : source
}
