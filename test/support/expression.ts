/** Which jobs, steps and so on an expression of a workflow asks for, such as `needs.build.outputs.path`. */
export type Reference = readonly string[]

const contexts = ['github', 'env', 'vars', 'job', 'steps', 'runner', 'secrets', 'strategy', 'matrix', 'needs', 'inputs']
const functions: Readonly<Record<string, readonly [least: number, most: number]>> = {
  always: [0, 0],
  cancelled: [0, 0],
  failure: [0, 9],
  success: [0, 9],
  contains: [2, 2],
  endsWith: [2, 2],
  format: [1, 9],
  fromJSON: [1, 1],
  hashFiles: [1, 9],
  join: [1, 2],
  startsWith: [2, 2],
  toJSON: [1, 1]
}
const token =
  /\s*(?:(?<text>'(?:[^']|'')*')|(?<number>-?\d+(?:\.\d+)?)|(?<word>[A-Za-z_][\w-]*)|(?<mark>==|!=|<=|>=|&&|\|\||[!<>().,[\]*]))/y

/** Parses one expression, without its `${{ }}`; throws at what GitHub would refuse. */
export function parseExpression(source: string): readonly Reference[] {
  const tokens = tokenise(source)
  const references: Reference[] = []
  let at = 0
  comparison()
  if (at < tokens.length) throw new Error(`Unexpected \`${tokens[at]}\` in \`${source}\``)
  return references

  function comparison(): void {
    operand()
    while (/^(==|!=|<=|>=|<|>|&&|\|\|)$/.test(tokens[at] ?? '')) {
      at++
      operand()
    }
  }

  function operand(): void {
    const next = tokens[at++] ?? ''
    if (next === '!') operand()
    else if (next === '(') {
      comparison()
      expect(')')
    } else if (tokens[at] === '(') call(next)
    else if (contexts.includes(next)) references.push([next, ...path()])
    else if (!/^(['\d-].*|true|false|null)$/.test(next)) throw new Error(`Unknown context \`${next}\` in \`${source}\``)
  }

  function call(name: string): void {
    const limits = Object.hasOwn(functions, name) ? functions[name] : undefined
    if (!limits) throw new Error(`Unknown function \`${name}\` in \`${source}\``)
    at++
    let count = 0
    while (tokens[at] !== ')') {
      if (count++ > 0) expect(',')
      comparison()
    }
    at++
    if (count < limits[0] || count > limits[1])
      throw new Error(`Unexpected ${count} arguments of \`${name}\` in \`${source}\``)
  }

  function path(): readonly string[] {
    const parts: string[] = []
    while (tokens[at] === '.' || tokens[at] === '[') {
      const bracket = tokens[at++] === '['
      parts.push((tokens[at++] ?? '').replace(/^'|'$/g, ''))
      if (bracket) expect(']')
    }
    return parts
  }

  function expect(mark: string): void {
    if (tokens[at++] !== mark) throw new Error(`Expected \`${mark}\` in \`${source}\``)
  }
}

function tokenise(source: string): readonly string[] {
  const tokens: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < source.trimEnd().length) {
    const from = token.lastIndex
    const found = token.exec(source)
    if (!found) throw new Error(`Unexpected \`${source.slice(from).trim()}\` in \`${source}\``)
    tokens.push(found[0].trim())
  }
  return tokens
}
