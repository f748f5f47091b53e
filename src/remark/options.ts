import type {MessageLanguage} from '../model/message-language.js'

/** All may be left out. */
export type OffprintOptions = {
  /** What findings are told in; that of the editor or the locale if it is not said. */
  readonly language?: MessageLanguage
}
