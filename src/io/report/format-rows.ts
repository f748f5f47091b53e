import {listed} from '../../model/listed.js'
import {type Message, message} from '../../model/message.js'
import type {Speech} from '../../model/speech.js'
import type {Paint} from './paint.js'
import {stageWords} from './stage-words.js'
import {widthOf} from './width.js'

export type Row = readonly [name: Message, text: Message]

/** Lines such as `figures  12 encoded, 30 cached`. */
export function formatRows(rows: readonly Row[], {words}: Speech, paint: Paint): string {
  const said = rows.map(([name, text]) => [words(name), words(text)] as const)
  const width = Math.max(...said.map(([name]) => widthOf(name)))
  return `${said.map(([name, text]) => `${paint.dim(name)}${' '.repeat(width - widthOf(name))}  ${text}`).join('\n')}\n`
}

/** How long the stages of a run took; no row where nothing was timed. */
export function timesRow(milliseconds: Readonly<Record<string, number>>): readonly Row[] {
  const times = Object.entries(milliseconds).map(([stage, time]) => message`${stageWords(stage)} ${duration(time)}`)
  return times.length > 0 ? [[message`time`, message`${listed(times)}`]] : []
}

function duration(milliseconds: number): Message {
  return milliseconds < 1000 ? message`${Math.round(milliseconds)} ms` : message`${(milliseconds / 1000).toFixed(1)} s`
}
