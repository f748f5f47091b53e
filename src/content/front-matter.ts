import matter from 'gray-matter'
import type {Checked, Place} from '../model/diagnostic.js'
import type {IsoDate} from '../model/issue.js'
import {message} from '../model/message.js'
import type {RuleId} from '../model/rules.js'
import {frontMatterNames} from './front-matter-names.js'
import {webAddress} from './settings/web-address.js'
import {day} from './yaml/date.js'
import {fields} from './yaml/fields.js'
import {collectFindings, type Say} from './yaml/findings.js'
import {findFrontMatter} from './yaml/front-matter-block.js'
import {emptyYamlNode, isEmpty, type YamlNode} from './yaml/node.js'
import {readYaml, yamlLimit} from './yaml/read-yaml.js'
import {flag, listOf, parsed, text, whole} from './yaml/values.js'

/** What stands between the `---` lines at the top of an issue; `null`, empty or false where it says nothing. */
export type FrontMatter = {
  readonly number: number | null
  readonly title: string | null
  readonly date: IsoDate | null
  /** An http or https address. */
  readonly source: string | null
  readonly description: string | null
  /** Names or handles, without `@`. */
  readonly editors: readonly string[]
  readonly draft: boolean
  readonly cover: string | null
  /** The 1-based line on which the body begins; the lines above it belong to the front matter. */
  readonly bodyLine: number
  /** From key to end of value, for what is there. */
  readonly keys: Readonly<Partial<Record<FrontMatterKey, Place>>>
  /** False where a fault may hide keys, so that none can be said to be absent. */
  readonly readable: boolean
}
export type FrontMatterKey = 'number' | 'title' | 'date' | 'source' | 'description' | 'editors' | 'draft' | 'cover'

const top: Place = {start: {line: 1, column: 1}, end: {line: 1, column: 1}}

const read = fields(
  {
    number: whole(1, 999_999),
    title: text,
    date: day,
    source: parsed(webAddress, message`an address that begins with \`https://\` or \`http://\``),
    description: text,
    editors: names,
    draft: flag,
    cover: text
  },
  frontMatterNames
)

/**
 * Reads the front matter of one issue, and finds where its body begins. Places are those of the file.
 * Only YAML is read: a block in any other language is refused by name, and what it holds is never run.
 */
export function readFrontMatter(file: string, source: string): Checked<FrontMatter> {
  const {say, all} = collectFindings(file, 'front-matter')
  const block = findFrontMatter(file, source)
  const root = block.yaml === null ? emptyYamlNode(top) : readBlock(block.yaml, block.yamlLine, say)
  const {values, places} = read(root, say)
  const {editors, draft, ...rest} = values
  const diagnostics = [...block.findings, ...all()]
  const value = {
    ...rest,
    editors: editors ?? [],
    draft: draft ?? false,
    bodyLine: block.bodyLine,
    keys: places,
    readable: (root.kind === 'map' || isEmpty(root)) && !diagnostics.some(({ruleId}) => hiding.has(ruleId))
  }
  return {value, diagnostics}
}

const hiding: ReadonlySet<RuleId> = new Set(['front-matter/syntax', 'front-matter/language'])

/**
 * The only call of gray-matter. Every engine it has is replaced by our reader: its own would run JavaScript.
 * It is never called without options, since it then remembers a text that failed and the next time returns `{}`.
 */
function readBlock(yaml: string, line: number, say: Say): YamlNode {
  const parse = (source: string) => ({root: readYaml('\n'.repeat(line - 2) + source, say)})
  // Its search for comments takes quadratic time, so what is too long goes straight to the reader, which refuses it.
  if (yaml.length > yamlLimit) return parse(yaml).root
  const {data} = matter(`---\n${yaml}\n---\n`, {engines: {yaml: parse, json: parse, javascript: parse}})
  const root: YamlNode | undefined = data.root
  return root ?? emptyYamlNode(top)
}

/** One name, or a list of them. */
function names(node: YamlNode, say: Say): readonly string[] | null {
  const list: YamlNode =
    node.kind === 'scalar' && node.text.trim() ? {kind: 'list', items: [node], place: node.place} : node
  return listOf(text, message`names`)(list, say)?.map(name => name.replace(/^@/, '')) ?? null
}
