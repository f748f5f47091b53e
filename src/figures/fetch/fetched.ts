import type {IsoDate} from '../../model/issue.js'
import type {RuleId} from '../../model/rules.js'
import type {ImageHeader} from '../original.js'

/** What came of asking for one remote figure. */
export type Fetched =
  | {readonly kind: 'picture'; readonly bytes: Uint8Array; readonly header: ImageHeader; readonly date: IsoDate}
  | {readonly kind: 'gone'; readonly status: 404 | 410; readonly date: IsoDate}
  | Refused
  | Unreachable

/** To ask again would not help. */
export type Refused = {readonly kind: 'refused'; readonly rule: RuleId; readonly reason: string}

/** To ask again later may help. */
export type Unreachable = {
  readonly kind: 'unreachable'
  readonly reason: string
  /** Milliseconds that the server asks to be left alone; 0 if it does not say. */
  readonly pause: number
}
