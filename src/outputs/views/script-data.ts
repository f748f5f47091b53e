declare const brand: unique symbol
/** JSON that may stand inside a `<script>` as it is: nothing in it can close the element. */
export type ScriptData = string & {readonly [brand]: 'script-data'}

export function scriptData(value: unknown): ScriptData {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, character => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  }) as ScriptData
}
