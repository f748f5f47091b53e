import {listed} from '../model/listed.js'
import {type Message, message} from '../model/message.js'
import type {Speech} from '../model/speech.js'
import {groupLosses} from './group-losses.js'
import type {Loss} from './loss.js'
import {lossWords} from './loss-words.js'
import type {Outcome} from './outcome.js'

/**
 * What became of one source, for a terminal: what was read, and all that was left out, each by its place. Neighbours of a
 * kind share a line; `verbose` gives each its own, with all its words.
 */
export function formatOutcome({source, result}: Outcome, {words}: Speech, verbose = false): string {
  if (result.kind === 'failed') return `${words(message`${source}  not imported`)}\n`
  if (result.kind === 'known') {
    return `${words(message`${result.file}  stays as it is: ${source} was imported before`)}\n`
  }
  const {issue, losses, kept} = result
  const count = (list: 'figures' | 'links'): number => issue.entries.reduce((sum, entry) => sum + entry[list].length, 0)
  const groups = verbose
    ? losses.map(loss => ({kind: loss.kind, places: String(loss.line), losses: [loss]}))
    : groupLosses(losses, kept)
  const rows = groups.map(group => {
    const name = lossWords[group.kind]?.name ?? message`${group.kind}`
    return `    ${group.places}  ${words(name)}  ${contentOf(group.losses, words, verbose)}`.trimEnd()
  })
  const amounts = listed([papersOf(issue.entries.length), figuresOf(count('figures')), linksOf(count('links'))])
  return `${[
    `${result.file}  ${words(from[result.kind](source))}`,
    `  ${words(message`read      issue ${issue.number} «${issue.title}», ${issue.date}, ${amounts}`)}`,
    ...(losses.length === 0 ? [] : [`  ${words(leftOut(losses.length))}`, ...rows])
  ].join('\n')}\n`
}

/** The first words, and how much more there is. */
function contentOf(losses: readonly Loss[], words: Speech['words'], verbose: boolean): string {
  const [first, ...others] = losses.filter(({text}) => text !== '')
  const pictures = losses.flatMap(loss => loss.pictures)
  const parts = [
    first ? `«${verbose ? first.text : shortened(first.text, 50)}»` : '',
    others.length > 0 ? words(linesMore(others.length)) : '',
    verbose ? pictures.join(' ') : pictures.length > 0 ? words(picturesOf(pictures.length)) : ''
  ]
  return parts.filter(part => part !== '').join(' ')
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}

const from = {
  written: (source: string) => message`from ${source}`,
  again: (source: string) => message`written anew from ${source}`,
  planned: (source: string) => message`would be written from ${source}`
}

function papersOf(count: number): Message {
  return count === 1 ? message`${count} paper` : message`${count} papers`
}

function figuresOf(count: number): Message {
  return count === 1 ? message`${count} figure` : message`${count} figures`
}

function linksOf(count: number): Message {
  return count === 1 ? message`${count} link` : message`${count} links`
}

function leftOut(count: number): Message {
  return count === 1
    ? message`left out  ${count} line of the source:`
    : message`left out  ${count} lines of the source:`
}

function linesMore(count: number): Message {
  return count === 1 ? message`and ${count} more line` : message`and ${count} more lines`
}

function picturesOf(count: number): Message {
  return count === 1 ? message`(${count} picture)` : message`(${count} pictures)`
}
