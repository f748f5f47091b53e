/** A page of `content/rules/`: what it says, its two examples as files, and the report it shows of the failing one. */
export type RulePage = {
  readonly fails: Readonly<Record<string, string>>
  readonly passes: Readonly<Record<string, string>>
  readonly report: string
}

/** Examples are fences that name their file: four backticks, `markdown content/issues/0001.md`. */
export function readPage(text: string): RulePage {
  const [fails = '', passes = ''] = text.split(/^## .*Passes$/m)
  return {fails: filesIn(fails), passes: filesIn(passes), report: /^```text\n([\s\S]*?)^```$/m.exec(fails)?.[1] ?? ''}
}

/** The same page with another report. */
export function withReport(text: string, report: string): string {
  return text.replace(/^```text\n[\s\S]*?^```$/m, () => `\`\`\`text\n${report}\`\`\``)
}

function filesIn(part: string): Readonly<Record<string, string>> {
  const fences = part.matchAll(/^````\w+ (\S+)\n([\s\S]*?)^````$/gm)
  return Object.fromEntries([...fences].map(([, path = '', body = '']) => [path, body]))
}
