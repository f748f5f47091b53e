import type {MessageLanguage} from '../model/message-language.js'
import {groupLosses} from './group-losses.js'
import type {Loss} from './loss.js'
import {lossWords} from './loss-words.js'
import type {Outcome} from './outcome.js'

/**
 * What became of one source, for a terminal: what was read, and all that was left out, each by its place. Neighbours of a
 * kind share a line; `verbose` gives each its own, with all its words.
 */
export function formatOutcome({source, result}: Outcome, language: MessageLanguage, verbose = false): string {
  const say = words[language]
  if (result.kind === 'failed') return `${source}  ${say.failed}\n`
  if (result.kind === 'known') return `${result.file}  ${say.known(source)}\n`
  const {issue, losses, kept} = result
  const count = (list: 'figures' | 'links'): number => issue.entries.reduce((sum, entry) => sum + entry[list].length, 0)
  const read = say.read(issue.number, issue.title, issue.date, issue.entries.length, count('figures'), count('links'))
  const groups = verbose
    ? losses.map(loss => ({kind: loss.kind, places: String(loss.line), losses: [loss]}))
    : groupLosses(losses, kept)
  const rows = groups.map(group => {
    const name = lossWords[language][group.kind]?.name ?? group.kind
    return `    ${group.places}  ${name}  ${contentOf(group.losses, language, verbose)}`.trimEnd()
  })
  const sum = losses.length === 0 ? [] : [`  ${say.leftOut(losses.length)}`, ...rows]
  return `${[`${result.file}  ${say[result.kind](source)}`, `  ${read}`, ...sum].join('\n')}\n`
}

/** The first words, and how much more there is. */
function contentOf(losses: readonly Loss[], language: MessageLanguage, verbose: boolean): string {
  const say = words[language]
  const [first, ...others] = losses.filter(({text}) => text !== '')
  const pictures = losses.flatMap(loss => loss.pictures)
  const parts = [
    first ? `«${verbose ? first.text : shortened(first.text, 50)}»` : '',
    others.length > 0 ? say.more(others.length) : '',
    verbose ? pictures.join(' ') : pictures.length > 0 ? say.pictures(pictures.length) : ''
  ]
  return parts.filter(part => part !== '').join(' ')
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`

const words = {
  en: {
    written: (source: string) => `from ${source}`,
    again: (source: string) => `written anew from ${source}`,
    planned: (source: string) => `would be written from ${source}`,
    known: (source: string) => `stays as it is: ${source} was imported before`,
    failed: 'not imported',
    read: (number: number, title: string, date: string, entries: number, figures: number, links: number) =>
      `read      issue ${number} «${title}», ${date}, ${plural(entries, 'paper')}, ${plural(figures, 'figure')}, ${plural(links, 'link')}`,
    leftOut: (lines: number) => `left out  ${plural(lines, 'line')} of the source:`,
    more: (count: number) => `and ${plural(count, 'line')} more`,
    pictures: (count: number) => `(${plural(count, 'picture')})`
  },
  zh: {
    written: (source: string) => `写自 ${source}`,
    again: (source: string) => `重新写自 ${source}`,
    planned: (source: string) => `将写自 ${source}`,
    known: (source: string) => `不动：${source} 已经导入过`,
    failed: '没有导入',
    read: (number: number, title: string, date: string, entries: number, figures: number, links: number) =>
      `读到  第 ${number} 期「${title}」，${date}，论文 ${entries} 篇，图 ${figures} 张，链接 ${links} 个`,
    leftOut: (lines: number) => `略去  原文 ${lines} 行：`,
    more: (count: number) => `等 ${count + 1} 行`,
    pictures: (count: number) => `（图 ${count} 张）`
  }
} as const
