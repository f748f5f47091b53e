import type {Severity} from '../../model/diagnostic.js'

/** Ways to colour a text for a terminal. */
export type Paint = Readonly<Record<Severity | 'dim' | 'good', (text: string) => string>>

export function painter(colour: boolean): Paint {
  const code =
    (open: number, close: number) =>
    (text: string): string =>
      colour ? `\u001b[${open}m${text}\u001b[${close}m` : text
  return {error: code(31, 39), warning: code(33, 39), info: code(36, 39), good: code(32, 39), dim: code(2, 22)}
}
