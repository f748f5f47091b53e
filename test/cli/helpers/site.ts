import type {TestContext} from 'node:test'
import {plant, temporaryFolder} from '../../io/helpers/tree.js'

export const settings = 'title: Papers\naddress: https://papers.example.org\nlanguage: en\n'

/** The text of an issue with one entry; `more` stands below its summary. */
export function issue(number: number, more = '', matter = ''): string {
  return `---
number: ${number}
title: Issue ${number}
date: 2018-06-${String(number).padStart(2, '0')}
${matter}---

## Paper ${number}

- 推荐：@amy
- 标签：#Parsing
- 论文：https://arxiv.org/abs/1711.0000${number}

**Paper ${number} works.**
${more}`
}

/** A folder with a small site in it: settings, and what is given. */
export function siteFolder(
  t: Pick<TestContext, 'after'>,
  files: Readonly<Record<string, string | Uint8Array>>
): string {
  const root = temporaryFolder(t)
  plant(root, {'content/site.yaml': settings, ...files})
  return root
}
