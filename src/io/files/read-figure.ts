import {type Message, message} from '../../model/message.js'
import {openInside, type Refusal, type Room} from './open-inside.js'

/** `rule` is a rule id; the caller knows the place in the Markdown. */
export type FigureBytes =
  | {readonly ok: true; readonly bytes: Uint8Array}
  | {readonly ok: false; readonly rule: FigureRule; readonly reason: Message}
type FigureRule = 'figure/missing' | 'figure/outside' | 'figure/unreadable' | 'figure/too-large'

/** The bytes of one figure below `root`; links that leave the content folder are not followed. */
export function readFigure(root: string, path: string, within = 'content', room?: Room): FigureBytes {
  const opened = openInside(root, path, within, largest, room)
  return opened.ok ? opened : {ok: false, ...refusals[opened.why]}
}

const largest = 100_000_000

const refusals: Readonly<Record<Refusal, {readonly rule: FigureRule; readonly reason: Message}>> = {
  missing: {rule: 'figure/missing', reason: message`Unexpected path without a file`},
  outside: {rule: 'figure/outside', reason: message`Unexpected path or link that leads out of the content folder`},
  denied: {rule: 'figure/unreadable', reason: message`Unexpected lack of permission to read the figure`},
  'not a file': {rule: 'figure/unreadable', reason: message`Unexpected folder or device, expected an image`},
  'too large': {rule: 'figure/too-large', reason: message`Unexpected size over 100 MB`}
}
