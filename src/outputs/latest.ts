import type {Page, Site} from '../model/site.js'
import {issuePage} from './issue.js'
import {createContext} from './views/context.js'

/** The newest issue under an address that stays; its own is the canonical one. */
export function latest(site: Site): readonly Page[] {
  const context = createContext(site)
  return site.issues.slice(0, 1).map(newest => issuePage(context, newest, context.routes.latest()))
}
