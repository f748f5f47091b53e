import type {Checked} from '../model/diagnostic.js'
import {message} from '../model/message.js'
import type {FigureFormat, Language, OutputName, Settings} from '../model/settings.js'
import {basePath} from './settings/base-path.js'
import {defaults} from './settings/defaults.js'
import {firstAddress} from './settings/first-address.js'
import {navigationItem} from './settings/navigation-item.js'
import {siteAddress} from './settings/site-address.js'
import {fields} from './yaml/fields.js'
import {collectFindings} from './yaml/findings.js'
import {readYaml} from './yaml/read-yaml.js'
import {ascending, flag, listOf, oneOf, parsed, text, whole} from './yaml/values.js'

const languages: Readonly<Record<string, Language>> = {
  'zh-hans': 'zh-Hans',
  'zh-hans-cn': 'zh-Hans',
  'zh-cn': 'zh-Hans',
  zh: 'zh-Hans',
  'en-gb': 'en',
  'en-us': 'en',
  en: 'en'
}

const outputs: Readonly<Record<OutputName, typeof flag>> = {
  papers: flag,
  tags: flag,
  recommenders: flag,
  venues: flag,
  years: flag,
  figures: flag,
  shelf: flag,
  statistics: flag,
  search: flag,
  cards: flag,
  feed: flag,
  sitemap: flag,
  citations: flag,
  data: flag
}

const read = fields({
  title: text,
  description: text,
  address: parsed(
    siteAddress,
    message`scheme and host such as \`https://papers.example.org\` (a path goes into \`base\`)`
  ),
  base: parsed(basePath, message`a path such as \`/reading/\``),
  firstAddress: parsed(firstAddress, message`the whole address of a site such as \`https://old.example.org/reading/\``),
  language: oneOf(languages),
  navigation: listOf(navigationItem, message`items with \`text\` and \`href\``),
  outputs: fields(outputs),
  feedLength: whole(1, 1000),
  figures: fields({
    widths: ascending(whole(16, 8192), message`widths in pixels`),
    formats: ascending(oneOf<FigureFormat>({avif: 'avif', webp: 'webp'}), message`formats`),
    quality: whole(1, 100),
    effort: whole(0, 6)
  })
})

/**
 * Reads content/site.yaml. The value is whole whatever the findings: what is absent, empty or wrong has its default.
 * A slash that `base` lacks at either end is added; one at the end of `address` is dropped.
 */
export function parseSettings(file: string, source: string): Checked<Settings> {
  const {say, all} = collectFindings(file, 'settings')
  const {values, places} = read(readYaml(source, say), say)
  const value = filled(
    {
      ...values,
      outputs: filled(values.outputs?.values, defaults.outputs),
      figures: filled(values.figures?.values, defaults.figures)
    },
    defaults
  )
  const found = all()
  // A syntax error may hide the key, so only a text without one can be said to lack it.
  const readable = found.every(({ruleId}) => ruleId !== 'settings/syntax')
  const absent = (['title', 'address'] as const).filter(key => readable && !places[key])
  const missing = absent.map(key => ({ruleId: 'settings/missing', reason: message`Missing \`${key}\``, file}) as const)
  return {value, diagnostics: [...missing, ...found]}
}

function filled<T extends object>(values: {readonly [Key in keyof T]: T[Key] | null} | undefined, otherwise: T): T {
  const given = Object.entries(values ?? {}).filter(([, value]) => value !== null)
  return {...otherwise, ...Object.fromEntries(given)}
}
