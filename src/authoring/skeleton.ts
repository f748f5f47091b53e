import type {KeyLanguage} from './authored.js'
import {matterBlock} from './matter-block.js'
import {skeletonEntry} from './skeleton-entry.js'

const notes = {
  zh: {
    intro: '一两段卷首语，写好后删去这行；不写也可以。',
    help: [
      '推荐：@shaness　标签：#Attention Mechanism #CRF　发表：ICLR 2018　作者：Yen-Chun Chen, Mohit Bansal',
      '论文、代码、数据集、项目、演示、视频、幻灯片、博客：网址。不用的行删去。',
      '推荐语写在字段下面，空一行；**最要紧的一句加粗**，它就是要点。',
      '图：![图里有什么](FOLDER/model.png "图注")，文件放进 FOLDER/。',
      '下一篇再起一个 ## 标题；一组论文前可以有 # 小节。'
    ],
    draft: '写完了把 draft 一行删去，这一期才会发布；`npx offprint dev` 可以预看。date 是发布的日子。',
    tags: '常用的标签：'
  },
  en: {
    intro: 'A paragraph or two of introduction, if you like; then remove this line.',
    help: [
      'Recommended by: @shaness  Tags: #Attention Mechanism #CRF  Venue: ICLR 2018  Authors: Yen-Chun Chen, Mohit Bansal',
      'Paper, Code, Dataset, Project, Demo, Video, Slides, Blog: an address. Remove the lines that you do not need.',
      'The summary stands below the fields, after an empty line; **the sentence in bold** is the key point.',
      'A figure: ![what it shows](FOLDER/model.png "caption"), with its file in FOLDER/.',
      'Begin the next entry with another ## title; a group of entries may have a # section before it.'
    ],
    draft:
      'Remove the line `draft` to publish the issue; `npx offprint dev` shows it until then. Its date is the day it is published.',
    tags: 'Tags in use: '
  }
} as const

export type Beginning = {
  readonly number: number
  readonly date: string
  readonly title: string
  /** What an editor may choose from, the usual ones first. */
  readonly tags: readonly string[]
}

/** More would be a list to be searched, which the page of tags is. */
const most = 16

/** An issue to be filled in: comments tell how, on no page. It is a draft until its editor says otherwise. */
export function skeleton({number, date, title, tags}: Beginning, folder: string, language: KeyLanguage): string {
  const {intro, help, draft, tags: inUse} = notes[language]
  // A comment ends at its first `-->`.
  const choice = tags.filter(tag => !tag.includes('--')).slice(0, most)
  const used = choice.length === 0 ? [] : [`${inUse}${choice.map(tag => `#${tag}`).join(' ')}`]
  const matter = {number, date, title, source: null, description: null, editors: [], draft: true, cover: null}
  const parts = [
    matterBlock(matter),
    comment([draft, intro]),
    // Above the entries, so that whatever is added stands behind the last one.
    comment([...help.map(line => line.replaceAll('FOLDER', folder)), ...used]),
    skeletonEntry[language]
  ]
  return `${parts.join('\n\n')}\n`
}

function comment(lines: readonly string[]): string {
  return `<!--\n${lines.join('\n')}\n-->`
}
