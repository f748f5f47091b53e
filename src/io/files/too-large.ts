import type {Diagnostic} from '../../model/diagnostic.js'
import {message} from '../../model/message.js'

/** Of an issue, in bytes: weeks of writing are a hundredth of it. */
export const longestText = 2_000_000

/** @param limit In bytes. */
export function tooLarge(limit: number): Omit<Diagnostic, 'file'> {
  return {ruleId: 'file/too-large', reason: message`Unexpected size over ${limit / 1_000_000} MB`}
}
