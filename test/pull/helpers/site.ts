import {plant, temporaryFolder} from '../../io/helpers/tree.js'

/** A site of one issue whose entries each hold one of these figures; more files may be laid beside it. */
export function siteWith(
  t: {after(cleanUp: () => void): void},
  figures: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {}
): string {
  const root = temporaryFolder(t)
  plant(root, {
    'content/site.yaml': 'title: Papers\naddress: https://papers.example.org\nlanguage: en\n',
    'content/issues/0081.md': issueText(81, figures),
    ...files
  })
  return root
}

export function issueText(number: number, figures: readonly string[]): string {
  const entries = figures.map(
    (figure, index) => `## Paper ${number}.${index + 1}

- Recommended by: @amy
- Paper: https://arxiv.org/abs/1701.${String(100 * number + index + 10_000)}

**It is worth reading.** So it is.

![What is in figure ${index + 1}](${figure})
`
  )
  return `---
number: ${number}
title: Issue ${number}
date: 2018-06-13
---

${entries.join('\n')}`
}
