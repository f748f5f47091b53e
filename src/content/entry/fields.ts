import {readAddresses} from '../lines/line-kinds.js'
import type {Line} from '../lines/lines.js'
import {labelOfWords} from './label-of.js'

export type FieldKind = 'title' | 'id' | 'recommender' | 'tags' | 'venue' | 'submitted' | 'authors'

/** `- 键：值` as it stands in the list under a title. */
export type Field = {
  /** What the key means; `link` for a known link label, `unknown` else. */
  readonly kind: FieldKind | 'link' | 'unknown'
  /** As written. */
  readonly key: string
  readonly value: string
}

/** The words of each key, lower case, the first Chinese and the first English one as recommended. */
export const fieldWords: Readonly<Record<FieldKind, readonly string[]>> = {
  title: ['标题', 'title', '题目', '论文题目', '论文标题'],
  id: ['id', '编号', 'key'],
  recommender: ['推荐', 'recommended by', '推荐人', '推荐者', 'recommender', 'recommenders'],
  tags: ['标签', 'tags', '主题', '关键词', '话题', 'tag', 'topics', 'topic', 'keywords'],
  venue: [
    '发表',
    'venue',
    '发表于',
    '发表在',
    '会议',
    '期刊',
    'published in',
    'published at',
    'published',
    'conference',
    'journal'
  ],
  submitted: ['投稿', 'submitted to', '投稿至', '投', 'under review at', 'submitted'],
  authors: ['作者', 'authors', 'author', '论文作者', 'by']
}

/** Reads `- 键：值`. Without the dash, where `plain` allows that at all, a link must be an address and nothing else. */
export function fieldOf(line: Line, plain: boolean): Field | null {
  const text = line.text
  const match =
    /^(?:([-*+])\s+)?(?:\*\*|__)?([^：:*_`[\]<>]{1,30}?)(?:\*\*|__)?\s*[：:](?!\/\/)(?:\*\*|__)?\s*(.*)$/.exec(text)
  if (!match?.[2]) return plain ? labelledAddress(text) : null
  const key = match[2].trim()
  const kind = kindOf(key)
  const value = (match[3] ?? '').trim()
  if (!match[1]) {
    const bare =
      kind === 'title' ||
      kind === 'id' ||
      (kind === 'link' && readAddresses(value)?.every(({text}) => text === null) === true)
    if (!plain || !bare) return null
  }
  return {kind, key, value}
}

function kindOf(key: string): Field['kind'] {
  const plain = key.toLowerCase()
  for (const [kind, words] of Object.entries(fieldWords)) if (words.includes(plain)) return kind as FieldKind
  return labelOfWords(key) ? 'link' : 'unknown'
}

/** `论文链接 https://…`, without a colon. */
function labelledAddress(text: string): Field | null {
  const [, key, value] = /^(\S{2,12})\s+(https?:\/\/\S+)$/.exec(text) ?? []
  return key && value && labelOfWords(key) ? {kind: 'link', key, value} : null
}
