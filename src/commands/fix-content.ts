import {check} from '../build/check.js'
import {type FilePlan, planFixes} from '../build/fixes/plan-fixes.js'
import {rawText} from '../build/fixes/raw-text.js'
import {wholeDiff} from '../build/fixes/whole-diff.js'
import {type BuildOptions, pathsOf} from '../build/paths.js'
import {writeInside} from '../io/files/write-inside.js'
import type {SourcePath} from '../model/issue.js'
import {message} from '../model/message.js'
import {ask} from './ask.js'
import type {Terminal} from './terminal.js'
import {usageError} from './usage-error.js'

export type FixOptions = {
  /** Only shows what would change. */
  readonly diff: boolean
  /** Writes without asking. */
  readonly yes: boolean
  /** The issues that are meant; `null` for all. */
  readonly files: readonly SourcePath[] | null
}

/** What overlaps something else waits for the next pass; that it takes more is not known to happen. */
const mostPasses = 8

/**
 * Writes the replacements that findings carry, after showing them, and reads the files again: what is still found then is
 * said, and nothing is written a second time.
 */
export async function fixContent(
  options: BuildOptions,
  {diff, yes, files}: FixOptions,
  terminal: Terminal
): Promise<void> {
  const {root} = pathsOf(options)
  const {words} = terminal.speech
  const written = new Set<string>()
  for (let pass = 1; pass <= mostPasses; pass++) {
    const found = (await check(options)).filter(({file}) => files?.some(meant => meant === file) ?? true)
    const plans = planFixes(root, found)
    const again = plans.filter(plan => plan.done.every(finding => written.has(keyOf(finding))))
    for (const {file} of again) {
      terminal.err.write(`offprint: ${words(message`Unexpected finding in ${file} after it was mended`)}\n`)
    }
    const fresh = plans.filter(plan => !again.includes(plan))
    if (fresh.length === 0) return
    const shown = fresh.map(({file, before, after}) => wholeDiff(file, before, after)).join('')
    if (diff) return void terminal.out.write(shown)
    terminal.err.write(shown)
    const count = fresh.reduce((sum, {done}) => sum + done.length, 0)
    if (!yes && !(await agreed(count, fresh.length, terminal))) return
    for (const plan of fresh) write(root, plan, written, terminal)
  }
}

async function agreed(count: number, files: number, {speech: {words}}: Terminal): Promise<boolean> {
  const replacements = count === 1 ? message`${count} replacement` : message`${count} replacements`
  const amount = files === 1 ? message`${replacements} in ${files} file` : message`${replacements} in ${files} files`
  const answer = await ask(`${words(message`Write these ${amount}?`)} [y/N] `)
  if (answer === null)
    throw usageError(message`Unexpected --fix without a terminal, expected --yes to write, or --diff to look`)
  return answer
}

/** Somebody may have saved the file since it was read; theirs is not ours to undo. */
function write(
  root: string,
  {file, before, after, done}: FilePlan,
  written: Set<string>,
  {err, speech: {words}}: Terminal
): void {
  for (const finding of done) written.add(keyOf(finding))
  if (rawText(root, file) !== before)
    return void err.write(`offprint: ${words(message`${file} was changed meanwhile, and is left alone`)}\n`)
  writeInside(root, file, after)
}

function keyOf({file, ruleId, fix: {place, text}}: FilePlan['done'][number]): string {
  return JSON.stringify([file, ruleId, place.start.line, text])
}
