import type {StatisticsWords} from '../statistics.js'

const units = {issue: '期', month: '个月', year: '年'} as const
const each = {issue: '每期', month: '每月', year: '每年'} as const

export const statistics: StatisticsWords = {
  text: {
    title: '统计',
    about: '读过什么，谁在推荐，都数在这里。',
    forward: '看看统计',
    totals: '总数',
    tags: '标签',
    tagsOverTime: '标签的消长',
    venuesByYear: '会议与期刊，按年份',
    code: '附有代码的论文',
    withCode: '附有代码',
    withoutCode: '没有代码',
    table: '数据表',
    papers: '论文',
    share: '占比',
    sum: '合计',
    since: '最早',
    latest: '最近',
    unknown: '不详'
  },
  totals: {
    issues: '期',
    papers: '篇论文',
    figures: '张图',
    links: '个链接',
    recommenders: '位推荐人',
    venues: '个会议与期刊'
  },
  month(month) {
    const [year, number] = month.split('-').map(Number)
    return `${year} 年 ${number} 月`
  },
  papersPer: {issue: '每期的论文', month: '每月的论文', year: '每年的论文'},
  period: {issue: '期', month: '月份', year: '年份'},
  papers: {
    one: ({grain, average}, name, most) => `平均${each[grain]} ${average} 篇，最多的是${name}，有 ${most} 篇。`,
    several: ({grain, average}, tied, most) =>
      `平均${each[grain]} ${average} 篇，最多的 ${tied} ${units[grain]}各有 ${most} 篇。`,
    same: ({grain}, papers) => `${each[grain]}都是 ${papers} 篇。`
  },
  tag: {
    one: ({all}, name, most) => `共有 ${all} 个标签，论文最多的是「${name}」，${most} 篇。`,
    several: ({all}, tied, most) => `共有 ${all} 个标签，论文最多的 ${tied} 个各有 ${most} 篇。`,
    same: ({all}, papers) => `共有 ${all} 个标签，各有 ${papers} 篇论文。`
  },
  venue: {
    one: ({all}, name, most) => `共有 ${all} 个会议、期刊与预印本平台，论文最多的是 ${name}，${most} 篇。`,
    several: ({all}, tied, most) => `共有 ${all} 个会议、期刊与预印本平台，论文最多的 ${tied} 个各有 ${most} 篇。`,
    same: ({all}, papers) => `共有 ${all} 个会议、期刊与预印本平台，各有 ${papers} 篇论文。`
  },
  recommender: {
    one: ({all}, name, most) => `共有 ${all} 位推荐人，荐得最多的是 ${name}，${most} 篇。`,
    several: ({all}, tied, most) => `共有 ${all} 位推荐人，荐得最多的 ${tied} 位各荐了 ${most} 篇。`,
    same: ({all}, papers) => `共有 ${all} 位推荐人，各荐了 ${papers} 篇。`
  },
  withoutVenue: papers => `另有 ${papers} 篇论文没有写明发表在哪里。`,
  withCode: (papers, all, share) => `${all} 篇论文里，${papers} 篇附有代码，占 ${share}。`,
  onlyFirst: shown => `图中是最多的 ${shown} 个。`,
  andBefore: year => `${year} 年及以前`,
  allOf: values => `全部 ${values}`,
  again: papers => `有 ${papers} 篇论文不止一次被推荐：在总数里只计一次，在每一期、每一年里各计一次。`,
  share: percent => `${percent}%`
}
