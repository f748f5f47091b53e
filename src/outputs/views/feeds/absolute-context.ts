import {createRoutes} from '../../../site/routes.js'
import type {Context} from '../context.js'

/** A context in which every address is whole, for what is read away from the site, such as a feed. */
export function absoluteContext(context: Context): Context {
  const {address, base} = context.site.settings
  return {...context, routes: createRoutes({address: '', base: address + base})}
}
