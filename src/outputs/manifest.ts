import type {File, Site} from '../model/site.js'
import {createContext} from './views/context.js'
import {ground} from './views/frame/ground.js'
import {jsonText} from './views/json-text.js'

/** What a system asks when a reader puts the site on the home screen. */
export function manifest(site: Site): readonly File[] {
  const {routes} = createContext(site)
  const {title, description, language} = site.settings
  const iconFiles = icons.flatMap(({name, ...icon}) => {
    const path = site.assets.get(name)
    return path === undefined ? [] : [{src: routes.file(path), type: 'image/png', ...icon}]
  })
  const whole = {
    id: routes.home(),
    name: title,
    short_name: title,
    ...(description === '' ? {} : {description}),
    lang: language,
    start_url: routes.home(),
    scope: routes.home(),
    // With the buttons to go back and to load again: pages have none of their own.
    display: 'minimal-ui',
    background_color: ground.light,
    theme_color: ground.light,
    icons: iconFiles
  }
  return [{path: routes.distPath(routes.manifest()), body: `${jsonText(whole, 2)}\n`}]
}

const icons = [
  {name: 'icon-192.png', sizes: '192x192', purpose: 'any'},
  {name: 'icon-512.png', sizes: '512x512', purpose: 'any'},
  {name: 'icon-maskable-512.png', sizes: '512x512', purpose: 'maskable'}
] as const
