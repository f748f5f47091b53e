import type {ClaimKind} from '../../model/issue.js'
import type {Line} from './lines.js'

export type Claim = {readonly line: number; readonly kind: ClaimKind; readonly text: string}

/** The book of lines: each is claimed once, by whatever reads it first. */
export type Claims = {
  readonly claim: (line: Line, kind: ClaimKind) => void
  readonly isClaimed: (line: Line) => boolean
  readonly kindOf: (line: Line) => ClaimKind | null
  /** All claims in the order of the file; lines nobody claimed are `unknown`. */
  readonly list: () => readonly Claim[]
}

export function openClaims(lines: readonly Line[], frontMatter: readonly Line[]): Claims {
  const kinds = new Map<number, ClaimKind>(frontMatter.map(line => [line.number, 'front matter']))
  const all = [...frontMatter, ...lines].filter(line => line.text !== '')
  return {
    claim: (line, kind) => {
      if (!kinds.has(line.number)) kinds.set(line.number, kind)
    },
    isClaimed: line => kinds.has(line.number),
    kindOf: line => kinds.get(line.number) ?? null,
    list: () => all.map(line => ({line: line.number, kind: kinds.get(line.number) ?? 'unknown', text: line.raw}))
  }
}
