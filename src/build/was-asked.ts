import type {RuleId} from '../model/rules.js'
import type {Content} from './read-content.js'

/**
 * Whether a check looked for what a rule finds in a file, so that a silencer of it can be told to be unused. Only `pull`
 * knows all that hosts answer, only `fmt` and `import` what they leave out; whether links live is known of all of them once
 * the web was asked. Of an issue that is on no page, what is between issues was not looked for.
 */
export function wasAsked({issues}: Content, external: boolean): (rule: RuleId, file: string) => boolean {
  const joined = new Set<string>(issues.map(({file}) => file))
  return (rule, file) => joined.has(file) && !elsewhere.test(rule) && (external || !onLinks.test(rule))
}

const elsewhere =
  /^(format|import)\/|^figure\/(refused|notice|repeated|unreachable|unreadable|too-large|local-network)$/
const onLinks = /^link\/(dead|moved)$/
