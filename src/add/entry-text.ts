import type {KeyLanguage} from '../authoring/authored.js'
import {writeEntry} from '../authoring/write-entry.js'
import type {IssueDraft} from '../model/issue.js'
import type {Speech} from '../model/speech.js'
import {entryOf} from './entry-of.js'
import type {Gathered} from './gather.js'
import {tagsFor} from './tags-for.js'

type Options = {
  readonly handles: readonly string[]
  readonly language: KeyLanguage
  readonly words: Speech['words']
  /** Whose tags may fit. */
  readonly issues: readonly IssueDraft[]
}

/**
 * An entry as it goes into an issue file. What only the recommender knows is there and empty, so that the check asks for
 * it; of a paper that nobody told of, everything is, so that values are all there is to write. What is to be read while
 * writing stands in comments, which are not published.
 */
export function entryText(gathered: Gathered, {handles, language, words, issues}: Options): string {
  const said = `${gathered.facts?.title ?? ''}\n${gathered.facts?.abstract ?? ''}`
  const body = comments(gathered, tagsFor(said, issues), language, words).map(text => ({kind: 'raw', text}) as const)
  const asked = gathered.facts === null ? everything : yours
  const entry = {...entryOf(gathered, {handles, language}), asked, body}
  return writeEntry(entry, language).value.trimEnd()
}

const yours = ['recommender', 'tags'] as const
const everything = [...yours, 'title', 'venue', 'authors', 'code'] as const

function comments(
  {facts, source, code, candidates, reason}: Gathered,
  tags: readonly string[],
  language: KeyLanguage,
  inLanguage: Speech['words']
): readonly string[] {
  const say = words[language]
  const several = code === null ? (facts?.code ?? []) : []
  const notes = [
    ...(reason === null ? [] : [say.missing(inLanguage(reason))]),
    ...(candidates.length > 0 ? [say.candidates, ...candidates.map(({address}) => address)] : []),
    ...(several.length > 1 ? [say.several, ...several] : []),
    ...(facts?.remarks ?? []),
    ...(tags.length > 0 ? [`${say.tags}${tags.map(tag => `#${tag}`).join(' ')}`] : [])
  ]
  return [
    ...(notes.length > 0 ? [comment(notes.join('\n'))] : []),
    ...(facts?.abstract ? [comment(`${say.abstract(source ?? '')}\n${facts.abstract}`)] : [])
  ]
}

const words = {
  zh: {
    abstract: (source: string) => `摘要（${source}），不会发布：`,
    missing: (reason: string) => `没有填好（${reason}）：空着的请自己补上，没有的就删去那一行。`,
    tags: '用过的标签里，标题或摘要提到：',
    candidates: '仓库提到这几篇论文，请选一篇，把地址写成「- 论文：」：',
    several: '摘要提到这几个仓库，请自己选：'
  },
  en: {
    abstract: (source: string) => `Abstract (${source}), not published:`,
    missing: (reason: string) =>
      `Not filled in (${reason}): what is empty is yours to write; remove the lines that you do not need.`,
    tags: 'Of the tags in use, title or abstract name: ',
    candidates: 'The repository names these papers; choose one, and write its address as `- Paper:`:',
    several: 'The abstract names these repositories; the choice is yours:'
  }
} as const

/** Nothing that a service says ends a comment early. */
function comment(text: string): string {
  return `<!-- ${text.replace(/--+(?=!?>)|-->?/g, run => run.replaceAll('-', '‐'))} -->`
}
