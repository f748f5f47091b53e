import temml from 'temml'

/** A formula ready to print: MathML, which browsers draw themselves. `value` keeps its source for plain text. */
export type MathNode = {readonly type: 'mathml'; readonly value: string; readonly markup: string}

/** A formula as MathML; `null` where TeX would stop at it. */
export function mathOf(source: string, display: boolean): MathNode | null {
  try {
    // The style sheet's policy forbids inline styles; MathML needs none.
    const markup = temml.renderToString(source, {displayMode: display, throwOnError: true, trust: false})
    const plain = markup.replace(/ style="[^"]*"/g, '')
    // What may be wider than the page scrolls, and must be reachable by keyboard.
    const scrolls = display || isWide(plain)
    return {type: 'mathml', value: source, markup: scrolls ? plain.replace('<math', '<math tabindex="0"') : plain}
  } catch {
    return null
  }
}

/** More characters than a narrow phone shows in a line, wherever in the formula they stand. */
function isWide(markup: string): boolean {
  return [...markup.replace(/<[^>]*>/g, '')].length > 20
}

/** Between two dollars may stand prose about money: `$5 和 $10`. A formula touches both its dollars and has no Han. */
export function isFormula(source: string, next: string): boolean {
  return (
    /^\S(.*\S)?$/s.test(source) &&
    !/^\d/.test(next) &&
    !/\p{Script=Han}/u.test(source.replace(/\\text\w*\{[^{}]*\}/g, ''))
  )
}
