import type {Context} from './context.js'

/** `null` where there is none: switched off, or nothing to date it by. */
export function feedHref({site, routes}: Context): string | null {
  return site.settings.outputs.feed && site.issues.length > 0 ? routes.feed() : null
}
