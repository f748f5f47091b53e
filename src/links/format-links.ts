import {type Message, message} from '../model/message.js'
import type {LinkReport} from './check-links.js'

/** What is known of the links, in one line: `links  120 asked, 800 remembered: 900 alive, 3 moved, 4 dead, 13 unknown`. */
export function formatLinks({asked, kept, alive, moved, dead, unknown}: LinkReport): Message {
  return message`links  ${asked} asked, ${kept} remembered: ${alive} alive (${moved} moved), ${dead} dead, ${unknown} unknown`
}
