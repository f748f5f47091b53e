import type {Context} from './context.js'

export type AssetsView = {
  /** In the order of the cascade. */
  readonly styles: readonly {readonly href: string}[]
  /** Runs before the first paint. */
  readonly script: string | null
  /** Modules, those of every page first. */
  readonly modules: readonly string[]
  readonly icon: string | null
  readonly touchIcon: string | null
}

/** What only some pages need. The list is the registry: a part is a line here, a style sheet, a script, or both. */
const parts = {
  home: {style: 'home.css', script: null},
  issue: {style: 'issue.css', script: null},
  indexes: {style: 'indexes.css', script: null},
  wall: {style: 'wall.css', script: null},
  pages: {style: 'pages.css', script: null},
  figures: {style: null, script: 'figures.js'},
  search: {style: 'search.css', script: 'search.js'},
  shelf: {style: 'shelf.css', script: 'shelf.js'},
  feeds: {style: 'feeds.css', script: null},
  shelfFiles: {style: null, script: 'shelf-files.js'},
  statistics: {style: 'statistics.css', script: null}
} as const

export type PagePart = keyof typeof parts

/** Scripts of every page: `build/slim-assets.ts` makes the first of the next two, if it can. */
const modules = ['common.js', 'reading.js', 'keys.js', 'marks.js'] as const

/**
 * Style sheets before and after those of parts; `build/slim-assets.ts` says what is in `common.css`. `site.css` is nobody's
 * but the site's own: it may change anything.
 */
const before = ['common.css'] as const
const after = ['site.css'] as const

/** `used`: the parts that the page has. A file that `public/assets/` lacks is left out. */
export function assetsView({site, routes}: Context, used: readonly PagePart[]): AssetsView {
  const href = (name: string) => {
    const path = site.assets.get(name)
    return path === undefined ? null : routes.file(path)
  }
  const hrefs = (names: readonly (string | null)[]) =>
    names.flatMap(name => {
      const found = name === null ? null : href(name)
      return found === null ? [] : [{name, href: found}]
    })
  const shared = modules.filter(name => name !== 'marks.js' || site.settings.outputs.shelf)
  const sheets = hrefs([...before, ...used.map(part => parts[part].style), ...after])
  return {
    styles: sheets.map(({href}) => ({href})),
    script: href('theme.js'),
    modules: hrefs([...shared, ...used.map(part => parts[part].script)]).map(({href}) => href),
    icon: href('icon.svg'),
    touchIcon: href('icon-180.png')
  }
}
