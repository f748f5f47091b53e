/** Pieces of patterns that say where a paper appeared, in Chinese and English. */

/** The paper under discussion. */
export const thisPaper =
  '(?:本(?:论文|篇论文|篇文章|篇|文|工作|研究)|此(?:论文|文|篇)|该(?:论文|文章|篇论文|文|工作|研究|篇)|这(?:篇(?:论文|文章|工作|文|\\s?paper)?|[份项个一](?:工作|研究))|论文|文章|this (?:paper|work|article))'

/** Any paper. */
export const paper =
  '(?:论文|文章|工作|研究|成果|长文|短文|新作|力作|大作|作品|综述|一文|一篇|稿件|papers?|works?|articles?|survey|tutorial)'

/** A place of honour in the programme. */
export const honour =
  '(?:orals?|spotlights?|posters?|best|outstanding|distinguished|honou?rable|award|runner|最佳|杰出|优秀(?:论文|长|短|学生)|口头|marr|马尔奖|test of time|时间检验|封面)'

/** What may introduce a venue's name: `机器学习顶会`, `the 35th Annual`. */
export const introduced =
  '\\s*(?:[^，。；、]{0,24}?(?:会议|顶会|大会|年会|期刊|杂志|顶刊|子刊|刊物|会刊|论坛|workshop)(?:之一)?)?\\s*'
export const numbered =
  '(?:\\s+the)?(?:\\s+proc(?:eedings|\\.)?(?:\\s+of)?(?:\\s+the)?)?(?:\\s+\\d+(?:st|nd|rd|th))?(?:\\s+annual)?(?:\\s+(?:journal|conference))?\\s*$'

/** What may follow a venue's name and still belong to it. */
export const tail = '^\\s*(?:会议|大会|主会|年会|期刊|杂志|workshops?|main conference)?\\s*'

export function pattern(source: string): RegExp {
  return new RegExp(source, 'iu')
}
