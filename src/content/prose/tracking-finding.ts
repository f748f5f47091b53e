import type {Diagnostic} from '../../model/diagnostic.js'
import {message} from '../../model/message.js'
import {type Line, placeIn} from '../lines/lines.js'
import {withoutTracking} from './without-tracking.js'

/** What there is to say about an address that follows readers; the fix is where it stands word for word. */
export function trackingFinding(address: string, lines: readonly Line[]): readonly Omit<Diagnostic, 'file'>[] {
  const plain = withoutTracking(address)
  const line = lines.find(({raw}) => raw.includes(address)) ?? lines[0]
  if (plain === address || line === undefined) return []
  const place = placeIn(line, address)
  return [
    {
      ruleId: 'link/tracking',
      reason: message`Unexpected parts in \`${address}\` that follow readers, expected \`${plain}\``,
      place,
      actual: address,
      expected: [plain],
      ...(line.raw.includes(address) && {fix: {place, text: plain}})
    }
  ]
}
