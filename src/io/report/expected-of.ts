import type {Finding} from './finding.js'
import {likeliest} from './likeliest.js'

/**
 * What to list as expected below a finding, the likeliest first; nothing where its message names all of that.
 *
 * @param most How many there is room for.
 */
export function expectedOf({actual, expected, reason}: Finding, most: number): readonly string[] {
  const said = actual ? reason.replace(actual, '') : reason
  return expected.every(value => names(said, value)) ? [] : likeliest(actual, expected, most)
}

/** Whether a value stands in a text as a word of its own. */
function names(text: string, value: string): boolean {
  return text.split(value).some((before, index, parts) => {
    const behind = parts[index + 1]
    return behind !== undefined && !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(behind)
  })
}
