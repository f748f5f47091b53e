/** The text of every message that a piece of our own code writes, as the program has it: with its blanks numbered. */
export function messageTexts(code: string): readonly string[] {
  return [...code.matchAll(/(?<![\w.])message`/g)].map(({index, 0: tag}) => textFrom(code, index + tag.length).text)
}

/** The text of the template literal that begins at `start`, behind its backtick, and where it ends. */
function textFrom(code: string, start: number): {readonly text: string; readonly end: number} {
  let text = ''
  let blanks = 0
  let at = start
  while (code[at] !== '`') {
    if (at >= code.length) throw new Error(`Unexpected end of a template: ${code.slice(start, start + 60)}`)
    if (code[at] === '\\') {
      text += code[at + 1]
      at += 2
    } else if (code.startsWith('${', at)) {
      text += `{${++blanks}}`
      at = endOfExpression(code, at + 2)
    } else text += code[at++]
  }
  return {text, end: at + 1}
}

function endOfExpression(code: string, start: number): number {
  let depth = 1
  let at = start
  while (depth > 0) {
    const quoted = /^'(?:[^'\\]|\\.)*'/.exec(code.slice(at, at + 200))?.[0]
    if (quoted !== undefined) at += quoted.length
    else if (code[at] === '`') at = textFrom(code, at + 1).end
    else {
      if (code[at] === '{') depth++
      if (code[at] === '}') depth--
      at++
    }
  }
  return at
}
