import {wellFormed} from '../../../site/well-formed.js'

declare const brand: unique symbol
/** JSON that may stand inside a `<script>` as it is: nothing in it can close the element, and no parser minds it. */
export type ScriptData = string & {readonly [brand]: 'script-data'}

export function scriptData(value: unknown): ScriptData {
  return JSON.stringify(value, whole).replace(unsafe, character =>
    [...Array(character.length).keys()].map(at => escaped(character.charCodeAt(at))).join('')
  ) as ScriptData
}

/** Markup, what ends a line in scripts of old, and what is no character in HTML. */
const unsafe = /[<>&\u2028\u2029\x7f-\x9f]|\p{Noncharacter_Code_Point}/gu

function whole(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? wellFormed(value) : value
}

function escaped(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`
}
