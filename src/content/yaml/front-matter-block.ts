import type {Diagnostic, Place} from '../../model/diagnostic.js'
import {message} from '../../model/message.js'

/** The lines between two `---` at the top of an issue. */
export type FrontMatterBlock = {
  /** `null` if there is nothing that may be read. */
  readonly yaml: string | null
  /** 1-based line of the first line of `yaml`. */
  readonly yamlLine: number
  /** 1-based line below the block. */
  readonly bodyLine: number
  readonly findings: readonly Diagnostic[]
}

/**
 * Finds the front matter of a text, below empty lines at most. A block without an end stops at the first empty line,
 * so that one forgotten `---` neither hides the keys nor swallows the issue.
 */
export function findFrontMatter(file: string, text: string): FrontMatterBlock {
  const lines = text.split('\n').map(line => line.trimEnd())
  const top = lines.findIndex(line => line !== '')
  const opening = lines[top] ?? ''
  if (!/^---(?!-)/.test(opening)) return {yaml: null, yamlLine: 1, bodyLine: 1, findings: []}

  const closing = lines.findIndex((line, index) => index > top && line.startsWith('---'))
  const end = closing < 0 ? endOfKeys(lines, top + 1) : closing
  const bodyLine = closing < 0 ? end + 1 : closing + 2
  const findings: Diagnostic[] = []
  const language = opening.slice(3).trim()
  const readable = /^(ya?ml)?$/.test(language)
  if (!readable) {
    const reason = message`Unexpected \`${language}\` after the opening \`---\`, expected the end of the line`
    findings.push({ruleId: 'front-matter/language', reason, file, place: lineAt(top, opening), actual: language})
  }
  if (closing < 0) {
    const reason = message`Unexpected \`---\` without a second one, expected a line \`---\` that closes the front matter`
    findings.push({ruleId: 'front-matter/syntax', reason, file, place: lineAt(top, opening)})
  } else if (lines[closing] !== '---') {
    const reason = message`Unexpected \`${lines[closing] ?? ''}\`, expected \`---\` alone on its line`
    findings.push({ruleId: 'front-matter/syntax', reason, file, place: lineAt(closing, lines[closing] ?? '')})
  }
  return {yaml: readable ? lines.slice(top + 1, end).join('\n') : null, yamlLine: top + 2, bodyLine, findings}
}

/** The index of the first line that is no more part of a block that nothing closes. */
function endOfKeys(lines: readonly string[], first: number): number {
  if (!/^[^\s:：]+[:：]/.test(lines[first] ?? '')) return first
  const empty = lines.indexOf('', first)
  return empty < 0 ? lines.length : empty
}

function lineAt(index: number, line: string): Place {
  return {start: {line: index + 1, column: 1}, end: {line: index + 1, column: line.length + 1}}
}
