import type {Message} from './message.js'
import type {RuleId} from './rules.js'

export type {Severity} from './severity.js'

/** 1-based; columns count UTF-16 units, as editors and vfile do. */
export type Point = {readonly line: number; readonly column: number}
/** `end` is exclusive. */
export type Place = {readonly start: Point; readonly end: Point}

/** `text` takes the place of what stands at `place`. */
export type Fix = {readonly place: Place; readonly text: string}

/** One finding about the content. Severity and help live in the rule table, so plain JSON suffices. */
export type Diagnostic = {
  readonly ruleId: RuleId
  /** One sentence without a full stop, such as ``Unexpected label `论文连接`, expected a known one``. */
  readonly reason: Message
  /** Below the site's root, with `/`. */
  readonly file: string
  readonly place?: Place
  readonly actual?: string
  readonly expected?: readonly string[]
  /** What to do about it, where the rule's own hint does not say it. */
  readonly hint?: Message
  /** What to put in the place of what stands there, where that is certain; `check --fix` does. */
  readonly fix?: Fix
  readonly related?: {readonly reason: Message; readonly file: string; readonly place?: Place}
  /** About a draft that is not to be published: it is told, and keeps nothing from being published. */
  readonly inDraft?: true
}

/** A result and its findings: they travel, and are cached, together. */
export type Checked<T> = {readonly value: T; readonly diagnostics: readonly Diagnostic[]}
