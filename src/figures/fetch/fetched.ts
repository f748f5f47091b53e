import type {IsoDate} from '../../model/issue.js'
import type {Message} from '../../model/message.js'
import type {RuleId} from '../../model/rules.js'
import type {Unreachable} from '../../web/answer.js'
import type {ImageHeader} from '../original.js'

/** What came of asking for one remote figure. */
export type Fetched =
  | {readonly kind: 'picture'; readonly bytes: Uint8Array; readonly header: ImageHeader; readonly date: IsoDate}
  | {readonly kind: 'gone'; readonly status: 404 | 410; readonly date: IsoDate}
  | {readonly kind: 'refused'; readonly rule: RuleId; readonly reason: Message}
  | Unreachable
