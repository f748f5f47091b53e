import {oneOf} from './pattern.js'

/** The paper under discussion. */
export const thisPaper = oneOf(String.raw`
  本(?:论文|篇论文|篇文章|篇|文|工作|研究) 此(?:论文|文|篇) 该(?:论文|文章|篇论文|文|工作|研究|篇|\s?paper)
  这篇(?:论文|文章|工作|文|\s?paper)? 这[份项个一](?:工作|研究) 论文 文章 this\s(?:paper|work|article)`)

/** Any paper. */
export const paper = oneOf(`
  论文 文章 工作 研究 成果 长文 短文 新作 力作 大作 作品 综述 一文 一篇 稿件 papers? works? articles? survey`)

/** A place of honour in the programme. */
export const honour = oneOf(String.raw`
  最佳 杰出 优秀(?:论文|长|短|学生) 口头 马尔奖 时间检验 封面 orals? spotlights? posters? best outstanding
  distinguished honou?rable award runner marr test\sof\stime`)

/** What is done with a paper that a venue takes. */
export const accepted = oneOf('录用 接收 接受 收录 收入 入选 中稿 录取 accept')

/** The kinds of venue, as a name's apposition. */
export const kindOfVenue = oneOf('会议 顶会 大会 年会 期刊 杂志 顶刊 子刊 刊物 会刊 论坛 workshop')

/** What may introduce a venue's name: `今年的`, `机器学习顶会`. */
export const introduced = String.raw`\s*(?:[今去前当本][年届]的?\s*)?(?:[^，。；、]{0,24}?${kindOfVenue}(?:之一)?)?\s*$`

/** The same in English: `the Proceedings of the 35th Annual`. */
export const numbered = String.raw`(?:\s+the)?(?:\s+proc(?:eedings|\.)?(?:\s+of)?(?:\s+the)?)?(?:\s+\d+(?:st|nd|rd|th))?(?:\s+annual)?(?:\s+(?:journal|conference))?\s*$`

/** What may follow a venue's name and still belong to it. */
export const tail = String.raw`^\s*(?:会议|大会|主会|年会|期刊|杂志|workshops?|main conference)?\s*`
