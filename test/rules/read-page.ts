/** A page of `content/rules/`: what it says, its two examples as files, and the report it shows of the failing one. */
export type RulePage = {
  readonly fails: Example
  readonly passes: Example
  readonly report: string
  /** The same in Chinese. */
  readonly chinese: string
}

export type Example = {
  /** What is run on it, such as `['fmt', '--check']`. */
  readonly command: readonly string[]
  /** By path or address: the language of the fence, and what is in it. */
  readonly files: Readonly<Record<string, {readonly language: string; readonly body: string}>>
}

/**
 * Examples are fences that name their file: four backticks, `markdown content/issues/0001.md`. A report that begins with
 * `$ offprint fmt` is that of another command than `check`; where the passing example takes one of its own, it is below it.
 * Reports are in fences `text zh` and `text`.
 */
export function readPage(text: string): RulePage {
  const [fails = '', passes = ''] = text.split(/^## .*Passes$/m)
  const said = commandIn(fails) ?? 'check'
  return {
    fails: {command: said.split(' '), files: filesIn(fails)},
    passes: {command: (commandIn(passes) ?? said).split(' '), files: filesIn(passes)},
    report: (fence.exec(fails)?.[1] ?? '').replace(command, ''),
    chinese: (chineseFence.exec(fails)?.[1] ?? '').replace(command, '')
  }
}

/** The same page with other reports, the Chinese one first. */
export function withReports(text: string, english: string, chinese: string): string {
  const said = command.exec(fence.exec(text)?.[1] ?? '')?.[0] ?? ''
  const fences = `\`\`\`text zh\n${said}${chinese}\`\`\`\n\n\`\`\`text\n${said}${english}\`\`\``
  return text.replace(new RegExp(`${chineseFence.source}\n+`, 'm'), '').replace(fence, () => fences)
}

const fence = /^```text\n([\s\S]*?)^```$/m
const chineseFence = /^```text zh\n([\s\S]*?)^```$/m
const command = /^\$ offprint (.*)\n/

function commandIn(part: string): string | null {
  return command.exec(fence.exec(part)?.[1] ?? '')?.[1] ?? null
}

function filesIn(part: string): Example['files'] {
  const fences = part.matchAll(/^````(\w+) (\S+)\n([\s\S]*?)^````$/gm)
  return Object.fromEntries([...fences].map(([, language = '', path = '', body = '']) => [path, {language, body}]))
}
