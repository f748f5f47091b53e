import type {Diagnostic} from '../../model/diagnostic.js'
import {message} from '../../model/message.js'

/** @param limit In bytes. */
export function tooLarge(limit: number): Omit<Diagnostic, 'file'> {
  return {ruleId: 'file/too-large', reason: message`Unexpected size over ${limit / 1_000_000} MB`}
}
