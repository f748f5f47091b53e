import type {MessageLanguage} from '../model/message-language.js'
import type {Command} from './command.js'

/**
 * The list is the registry: a command is a row here, a file beside this one, and its help in each language. Each is
 * loaded only when it is called, so that `--version` costs no more than starting Node.js.
 */
export const commands = {
  add: {
    load: () => import('./add.js'),
    help: {en: () => import('./help/en/add.js'), zh: () => import('./help/zh/add.js')}
  },
  build: {
    load: () => import('./build.js'),
    help: {en: () => import('./help/en/build.js'), zh: () => import('./help/zh/build.js')}
  },
  cache: {
    load: () => import('./cache.js'),
    help: {en: () => import('./help/en/cache.js'), zh: () => import('./help/zh/cache.js')}
  },
  check: {
    load: () => import('./check.js'),
    help: {en: () => import('./help/en/check.js'), zh: () => import('./help/zh/check.js')}
  },
  dev: {
    load: () => import('./dev.js'),
    help: {en: () => import('./help/en/dev.js'), zh: () => import('./help/zh/dev.js')}
  },
  diff: {
    load: () => import('./diff.js'),
    help: {en: () => import('./help/en/diff.js'), zh: () => import('./help/zh/diff.js')}
  },
  explain: {
    load: () => import('./explain.js'),
    help: {en: () => import('./help/en/explain.js'), zh: () => import('./help/zh/explain.js')}
  },
  fmt: {
    load: () => import('./fmt.js'),
    help: {en: () => import('./help/en/fmt.js'), zh: () => import('./help/zh/fmt.js')}
  },
  import: {
    load: () => import('./import.js'),
    help: {en: () => import('./help/en/import.js'), zh: () => import('./help/zh/import.js')}
  },
  inspect: {
    load: () => import('./inspect.js'),
    help: {en: () => import('./help/en/inspect.js'), zh: () => import('./help/zh/inspect.js')}
  },
  new: {
    load: () => import('./new.js'),
    help: {en: () => import('./help/en/new.js'), zh: () => import('./help/zh/new.js')}
  },
  pull: {
    load: () => import('./pull.js'),
    help: {en: () => import('./help/en/pull.js'), zh: () => import('./help/zh/pull.js')}
  },
  serve: {
    load: () => import('./serve.js'),
    help: {en: () => import('./help/en/serve.js'), zh: () => import('./help/zh/serve.js')}
  }
} as const satisfies Readonly<Record<string, Row>>

type Row = {readonly load: () => Promise<{readonly command: Command}>; readonly help: Help}
type Help = Readonly<Record<MessageLanguage, () => Promise<{readonly help: string}>>>
