import type {Context} from './context.js'

export type AssetsView = {
  /** In the order of the cascade. */
  readonly styles: readonly {readonly href: string; readonly media: string}[]
  readonly script: string | null
  /** Opens figures in a dialog; only where there are some to open. */
  readonly dialog: string | null
  readonly icon: string | null
  readonly touchIcon: string | null
}

/** `site.css` is nobody's but the site's own: it comes last and may change anything. */
const styles = [
  ['tokens.css', 'all'],
  ['base.css', 'all'],
  ['frame.css', 'all'],
  ['entries.css', 'all'],
  ['figures.css', 'all'],
  ['figure-dialog.css', 'all'],
  ['lists.css', 'all'],
  ['print.css', 'print'],
  ['site.css', 'all']
] as const

/** `dialog`: whether the page has figures that open in one. */
export function assetsView({site, routes}: Context, dialog: boolean): AssetsView {
  const href = (name: string) => {
    const path = site.assets.get(name)
    return path === undefined ? null : routes.file(path)
  }
  return {
    styles: styles.flatMap(([name, media]) => {
      const found = dialog || name !== 'figure-dialog.css' ? href(name) : null
      return found === null ? [] : [{href: found, media}]
    }),
    script: href('theme.js'),
    dialog: dialog ? href('figures.js') : null,
    icon: href('icon.svg'),
    touchIcon: href('icon-180.png')
  }
}
