import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'

/** What a command was told; everything but the root has a default. */
export type BuildOptions = {
  /** The folder that holds `content/`. */
  readonly root: string
  /** Where the site goes; `dist` below the root. */
  readonly out?: string
  /** Overrides `base` of the settings, for hosts that choose the sub-path. */
  readonly base?: string
  /** Overrides `address` of the settings. */
  readonly address?: string
  /** Publishes drafts too. */
  readonly drafts?: boolean
  /** Warnings count as errors. */
  readonly strict?: boolean
}

/** All places a build reads from or writes to, absolute. */
export type Paths = {
  readonly root: string
  readonly out: string
  readonly cache: string
  /** The site's own first, the packaged ones behind. */
  readonly templates: readonly string[]
  readonly public: readonly string[]
}

const packaged = fileURLToPath(new URL('../..', import.meta.url))

export function pathsOf({root, out}: BuildOptions): Paths {
  const site = resolve(root)
  const both = (name: string) => [...new Set([join(site, name), join(packaged, name)])]
  return {
    root: site,
    out: out === undefined ? join(site, 'dist') : resolve(out),
    cache: join(site, '.cache', 'offprint'),
    templates: both('templates'),
    public: both('public')
  }
}
