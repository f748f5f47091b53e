import {listed} from '../model/listed.js'
import {type Message, message} from '../model/message.js'
import type {PullReport} from './pull.js'

/** What a pull did, in one line: `figures  12 fetched (1.4 MB), 30 kept, 1 gone`. */
export function formatPull({picture, kept, gone, refused, unreachable, unnamed, bytes}: PullReport): Message {
  const counts: readonly (readonly [number, Message])[] = [
    [picture, message`${picture} fetched (${(bytes / 1_000_000).toFixed(1)} MB)`],
    [kept, message`${kept} kept`],
    [gone, message`${gone} gone`],
    [refused, message`${refused} refused`],
    [unreachable, message`${unreachable} not reached`],
    [unnamed, message`${unnamed} forgotten, since no issue names them`]
  ]
  const said = counts.filter(([count], index) => index < 2 || count > 0).map(([, what]) => what)
  return message`figures  ${listed(said)}`
}
