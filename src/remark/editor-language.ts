import {languageOf} from '../messages/language-of.js'
import type {MessageLanguage} from '../model/message-language.js'

type Environment = Readonly<Record<string, string | undefined>>

/** VS Code tells what it starts of its own language, which need not be that of the system; others have the locale. */
export function editorLanguage(env: Environment): MessageLanguage {
  const [, code] = /"(?:userLocale|locale)":\s*"([\w-]+)"/.exec(env.VSCODE_NLS_CONFIG ?? '') ?? []
  return code === undefined ? languageOf(env) : languageOf({LANG: code})
}
