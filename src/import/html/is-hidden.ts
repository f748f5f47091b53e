import type {Element} from 'hast'
import {declarationsOf} from './declarations.js'

/** Whether a reader of the page never sees an element: what is in it was not written for them. */
export function isHidden(element: Element): boolean {
  // `hidden="until-found"` is found by searching.
  if (element.properties.hidden === true) return true
  const styles = declarationsOf(element)
  return (
    /^none\b/i.test(styles.get('display') ?? '') ||
    /^(hidden|collapse)\b/i.test(styles.get('visibility') ?? '') ||
    /^0(\.0*)?$/.test(styles.get('opacity') ?? '')
  )
}
