import type {Page} from '../../../model/site.js'
import type {Context} from '../context.js'

/** A page that is made when its view is asked for: who wants one page of thousands makes one. */
export function lazily(context: Context, href: string, template: string, make: () => Page): Page {
  return {
    path: context.routes.distPath(href),
    template,
    get view() {
      return make().view
    }
  }
}
