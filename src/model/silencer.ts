import type {Diagnostic, Place} from './diagnostic.js'
import type {SourcePath} from './issue.js'
import type {RuleId} from './rules.js'

/** A comment that keeps quiet what some rules find in some lines of its file. */
export type Silencer = {
  readonly file: SourcePath
  readonly rules: readonly {readonly id: RuleId; readonly place: Place}[]
  /** `''` where the editor owes it; a finding says so. */
  readonly reason: string
  /** The first and the last line it is about; `null` for the whole file, and what has no place in it. */
  readonly lines: {readonly first: number; readonly last: number} | null
}

/** A finding that is not told, and the comments that say why. */
export type Silenced = {readonly finding: Diagnostic; readonly by: readonly Silencer[]}
