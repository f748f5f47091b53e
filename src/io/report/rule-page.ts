import {readFileSync} from 'node:fs'
import type {MessageLanguage} from '../../model/message-language.js'
import type {RuleId} from '../../model/rules.js'

export type RulePage = {
  /** What the rule finds, why, and how to mend it. */
  readonly says: string
  /** Examples, one that fails with its report, and one that passes. */
  readonly examples: string
}

/** What the page of a rule says in one language, as Markdown. */
export function rulePage(id: RuleId, language: MessageLanguage): RulePage {
  const text = readFileSync(new URL(`../../../content/rules/${id}.md`, import.meta.url), 'utf8')
  const [head = '', ...sections] = text.split(/^(?=## )/m)
  const [, ...blocks] = head.trim().split(/\n{2,}/)
  return {
    says: blocks.filter(block => isChinese(block) === (language === 'zh')).join('\n\n'),
    examples: sections
      .map(section => inOne(section, language))
      .join('')
      .trim()
  }
}

/** What stands in it as code is the same in all languages. */
function isChinese(block: string): boolean {
  return /\p{sc=Han}/u.test(block.replace(/`[^`]*`/g, ''))
}

/** `## 不通过 · Fails`, and below the example one report in each language, where there is one. */
function inOne(section: string, language: MessageLanguage): string {
  const other = language === 'zh' && section.includes('```text zh\n') ? english : chinese
  return section
    .replace(
      /^## (.*) · (.*)$/m,
      (_, chinese: string, english: string) => `## ${language === 'zh' ? chinese : english}`
    )
    .replace(other, '')
    .replace(/^```text zh$/m, '```text')
}

const english = /^```text\n[\s\S]*?^```\n+/m
const chinese = /^```text zh\n[\s\S]*?^```\n+/m
