import {grouped} from '../grouped.js'
import type {MostWords, StatisticsWords} from '../statistics.js'

const units = {issue: '期', month: '个月', year: '年'} as const
/** `第 81 期` joins what stands before it, `2018 年` does not. */
const space = {issue: '', month: ' ', year: ' '} as const
const each = {issue: '每期', month: '每月', year: '每年'} as const

const counted = {
  issues: '期',
  papers: '篇论文',
  figures: '张图',
  links: '个链接',
  recommenders: '位推荐人',
  venues: '个会议与期刊'
} as const

export const statistics: StatisticsWords = {
  text: {
    title: '统计',
    about: '读过什么，谁在推荐，都数在这里。',
    forward: '看看统计',
    data: '供程序读取',
    totals: '总数',
    tags: '标签',
    tagsOverTime: '标签的消长',
    venuesByYear: '会议与期刊，逐年',
    code: '附有代码的论文',
    withCode: '附有代码',
    withoutCode: '没有代码',
    table: '数据表',
    issues: '期数',
    papers: '论文',
    share: '占比',
    sum: '合计',
    since: '最早',
    latest: '最近'
  },
  totals: what => counted[what],
  month(month) {
    const [year, number] = month.split('-').map(Number)
    return `${year} 年 ${number} 月`
  },
  papersPer: {issue: '每期的论文', month: '每月的论文', year: '每年的论文'},
  period: {issue: '期', month: '月份', year: '年份'},
  papers: {
    one: ({grain, average}, name, most) =>
      `平均${each[grain]} ${average} 篇，最多的是${space[grain]}${name}，有 ${grouped(most)} 篇。`,
    few: ({grain, average}, names, most) =>
      `平均${each[grain]} ${average} 篇，最多的是${space[grain]}${names}，各有 ${grouped(most)} 篇。`,
    several: ({grain, average}, tied, most) =>
      `平均${each[grain]} ${average} 篇，最多的 ${grouped(tied)} ${units[grain]}各有 ${grouped(most)} 篇。`,
    same: ({grain}, papers) => `${each[grain]}都是 ${grouped(papers)} 篇。`
  },
  tag: most({what: '个标签', most: '论文最多', unit: '个', has: '有'}),
  venue: most({what: '个会议、期刊与预印本平台', most: '论文最多', unit: '个', has: '有'}),
  recommender: most({what: '位推荐人', most: '荐得最多', unit: '位', has: '荐了'}),
  withoutVenue: papers => `另有 ${grouped(papers)} 篇论文没有写明发表在哪里。`,
  withCode: (papers, all, share) => `${grouped(all)} 篇论文里，${grouped(papers)} 篇附有代码，占 ${share}。`,
  onlyFirst: (kind, shown) => `图中是最多的 ${shown} ${kind === 'recommender' ? '位' : '个'}。`,
  oneScale: '各图尺度相同。',
  notDrawn: (papers, before) =>
    `年份不详${before === null ? '' : `或早于 ${before} 年`}的 ${grouped(papers)} 篇没有画出。`,
  allOf: values => `全部 ${values}`,
  prose: sentences => sentences.join(''),
  again: papers => `有 ${grouped(papers)} 篇论文不止一次被推荐：在总数里只计一次，在每一期、每一年里各计一次。`
}

type Most = {readonly what: string; readonly most: string; readonly unit: string; readonly has: string}

function most({what, most, unit, has}: Most): MostWords<{readonly all: number}> {
  const all = (count: number) => `共有 ${grouped(count)} ${what}`
  return {
    one: (facts, name, papers) => `${all(facts.all)}，${most}的是 ${name}，${grouped(papers)} 篇。`,
    few: (facts, names, papers) => `${all(facts.all)}，${most}的是 ${names}，各${has} ${grouped(papers)} 篇。`,
    several: (facts, tied, papers) =>
      `${all(facts.all)}，${most}的 ${grouped(tied)} ${unit}各${has} ${grouped(papers)} 篇。`,
    same: (facts, papers) => `${all(facts.all)}，${facts.all === 1 ? '' : '各'}${has} ${grouped(papers)} 篇。`
  }
}
