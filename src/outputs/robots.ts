import type {File, Site} from '../model/site.js'
import {createRoutes} from '../site/routes.js'

/** Everything may be read. */
export function robots({settings}: Site): readonly File[] {
  const {absolute, sitemap} = createRoutes(settings)
  const map = settings.outputs.sitemap ? `\nSitemap: ${absolute(sitemap())}\n` : ''
  return [{path: 'robots.txt', body: `User-agent: *\nAllow: /\n${map}`}]
}
