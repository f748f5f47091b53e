import {placeholderTitles} from '../model/placeholder-titles.js'
import type {KeyLanguage} from './authored.js'

/** The entry that a new issue begins with, to be filled in by its editor, or to give way to what is added. */
export const skeletonEntry: Readonly<Record<KeyLanguage, string>> = {
  zh: [`## ${placeholderTitles.zh}`, '', '- 推荐：', '- 标签：', '- 发表：', '- 作者：', '- 论文：', '- 代码：'].join(
    '\n'
  ),
  en: [
    `## ${placeholderTitles.en}`,
    '',
    '- Recommended by:',
    '- Tags:',
    '- Venue:',
    '- Authors:',
    '- Paper:',
    '- Code:'
  ].join('\n')
}
