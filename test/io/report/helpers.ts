import type {Diagnostic, Place} from '../../../src/model/diagnostic.js'
import {message} from '../../../src/model/message.js'

export const place = (line: number, column: number, length: number): Place => ({
  start: {line, column},
  end: {line, column: column + length}
})

/** An unknown label; what a test says of it stands in for the rest. */
export function labelAt(line: number, facts: Partial<Diagnostic> = {}): Diagnostic {
  return {
    ruleId: 'link/unknown-label',
    reason: message`Unexpected label \`论文连接\`, expected a known one`,
    file: 'content/issues/0082.md',
    place: place(line, 3, 4),
    actual: '论文连接',
    expected: ['论文链接', '论文'],
    ...facts
  }
}

/** Sources that hold one text under every name that a test gives. */
export function sourcesOf(files: Readonly<Record<string, string>>) {
  return (file: string): readonly string[] | null => files[file]?.split('\n') ?? null
}
