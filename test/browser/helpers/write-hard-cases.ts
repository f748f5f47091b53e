import {cpSync, mkdirSync, writeFileSync} from 'node:fs'
import sharp from 'sharp'
import type {Language} from '../../../src/model/settings.js'
import {repository} from '../../support/cli.js'

/** Writes the content of a site that has everything a designer would rather not see. */
export async function writeHardCases(root: string, language: Language): Promise<void> {
  const issues = `${root}/content/issues`
  mkdirSync(`${issues}/figures`, {recursive: true})
  cpSync(`${repository}test/fixtures/browser/issues`, issues, {recursive: true})
  writeFileSync(`${root}/content/site.yaml`, settings(language))
  writeFileSync(`${issues}/titles.md`, titles)
  writeFileSync(`${issues}/forty.md`, forty)
  for (const [name, [width, height]] of Object.entries(drawings))
    writeFileSync(`${issues}/figures/${name}.svg`, drawing(name, width, height))
  for (const [name, [width, height]] of Object.entries(photos)) {
    const source = Buffer.from(drawing(name, width, height))
    writeFileSync(`${issues}/figures/${name}.png`, await sharp(source).png().toBuffer())
  }
  writeFileSync(`${issues}/figures/broken.png`, 'This is text.')
}

/** Latin, Latin without a blank, and Han: 300 characters each. */
export const longTitles = {
  latin: 'On the Surprisingly Long Titles of Papers and What They Do to the Pages of Reading Lists: '
    .repeat(4)
    .slice(0, 300),
  unbroken: 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(7).slice(0, 300),
  han: '论题目之长及其对荐读网站版面的影响兼论手机屏幕之窄与读者耐心之有限'.repeat(10).slice(0, 300)
}

const settings = (
  language: Language
) => `title: ${language === 'en' ? 'Offprints that are hard to set' : '难排的抽印本'}
description: ${language === 'en' ? 'Every hard case at once.' : '难处都在这里。'}
address: https://papers.example.org
language: ${language}
navigation: [{text: 图, href: /figures/}]
`

const titles = `---
number: 5
title: ${longTitles.han}
date: 2026-03-19
---

一期之中，题目长短不一。

# 一个长得不像小节名的小节名，里面还有 English words 与数字 2018

${Object.values(longTitles)
  .map(
    (title, index) => `## ${title}

- 推荐：@${'a_very_long_handle_'.repeat(4)}${index}
- 标签：#${title.slice(0, 120)} #CRF
- 发表：NeurIPS 2018
- 作者：${Array.from({length: 30}, (_, author) => `Author${author} Surname`).join(', ')}
- 论文：https://arxiv.org/abs/1803.0000${index}
- 代码：https://github.com/${'long-name/'.repeat(20)}

**${title}。**
`
  )
  .join('\n')}
# 什么也没有

## No tags, no recommender, no link, no summary

## 只有一句话

一句话。
`

const forty = `---
number: 6
title: 四十篇 ${longTitles.unbroken}
date: 2026-03-26
---

${Array.from({length: 40}, (_, index) => {
  const number = index + 1
  return `## Paper ${number} of Forty: ${number % 2 ? 'A Study' : '一项研究'}

- 推荐：@reader${number % 9}
- 标签：#Tag ${number} #Area ${number % 5}
- 发表：${['ACL', 'CVPR', 'KDD'][number % 3]} ${2010 + (number % 9)}
- 论文：https://arxiv.org/abs/1804.${String(number).padStart(5, '0')}

**第 ${number} 篇的要点。**${'推荐语说了一些话。'.repeat(number % 7)}

![](figures/${['wide', 'square', 'photo.png'][number % 3]?.replace(/^\w+$/, '$&.svg')} "图 ${number}")
`
}).join('\n')}`

const drawings = {
  wide: [1000, 440],
  'wide-2': [900, 360],
  'wide-3': [700, 400],
  square: [600, 600],
  'square-2': [400, 400],
  tall: [300, 1800],
  ribbon: [1600, 50],
  dot: [16, 16]
} as const

const photos = {photo: [1800, 1200], 'photo-2': [300, 400], title: [640, 80]} as const

function drawing(name: string, width: number, height: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>${name}</title>
<rect x="4%" y="4%" width="92%" height="92%" fill="#bcd" stroke="#246"/>
<circle cx="50%" cy="50%" r="${Math.min(width, height) / 3}" fill="#fc6"/>
</svg>
`
}
