import {labels} from '../../model/labels.js'
import {schemes} from '../../model/schemes.js'
import {grouped} from './grouped.js'
import type {Words} from './words.js'
import {citing} from './zh-Hans/citing.js'
import {feeds} from './zh-Hans/feeds.js'
import {keeping} from './zh-Hans/keeping.js'
import {lists} from './zh-Hans/lists.js'
import {reading} from './zh-Hans/reading.js'
import {search} from './zh-Hans/search.js'
import {statistics} from './zh-Hans/statistics.js'

export const zhHans: Words = {
  text: {
    skip: '跳到正文',
    navigation: '主导航',
    home: '首页',
    issues: '往期',
    archiveAbout: '全部各期，按年份排列。',
    latest: '最新一期',
    noIssues: '还没有刊出任何一期。',
    readIssue: '阅读本期',
    inThisIssue: '本期论文',
    contents: '本期目录',
    earlierIssues: '往期',
    allIssues: '全部各期',
    browse: '浏览',
    previousIssue: '上一期',
    nextIssue: '下一期',
    neighbours: '前后各期',
    editors: '编辑',
    firstPublished: '首发于',
    authors: '作者',
    venue: '发表',
    inferred: '推断',
    inferredNote: '发表信息读自推荐语，并未单独标明，请以论文为准。',
    tags: '标签',
    recommendedBy: '推荐人',
    links: '链接',
    facts: '论文信息',
    related: '相关论文',
    noSummary: '推荐人没有留下推荐语。',
    remoteFigure: '此图未收入本站',
    goneFigure: '此图在原处已不存在',
    openOriginal: '查看原图',
    missingFigure: '图片缺失',
    figures: '图览',
    figuresAbout: '历期论文的图，新的在前，点开可见论文。',
    allFigures: '浏览所有的图',
    figureDialog: '查看大图',
    previousFigure: '上一张图',
    nextFigure: '下一张图',
    closeFigure: '关闭大图',
    zoom: '缩放',
    zoomFit: '适合窗口',
    openFigure: '在新页面打开原图',
    yearUnknown: '年份不详',
    notFound: '没有这一页',
    notFoundText: '地址也许有误。本站发布过的页面不会改换地址，从下面的入口应当能找到它。',
    feed: '订阅',
    feeds,
    themeSystem: '外观：跟随系统',
    themeLight: '外观：浅色',
    themeDark: '外观：深色',
    colon: '：',
    madeWith: '由 Offprint 排印',
    keeping,
    lists,
    reading,
    citing: citing.text,
    search,
    statistics: statistics.text
  },
  citing,
  statistics,
  facets: {
    tag: {short: '标签', list: '标签', one: '标签', about: '论文涉及的主题，右边的数字是论文篇数。'},
    recommender: {short: '推荐人', list: '推荐人', one: '推荐人', about: '推荐论文的人，右边的数字是论文篇数。'},
    venue: {
      short: '会议期刊',
      list: '会议与期刊',
      one: '会议与期刊',
      about: '论文发表的会议、期刊与预印本平台，右边的数字是论文篇数。'
    },
    year: {short: '年份', list: '年份', one: '年份', about: '论文被推荐的年份，右边的数字是论文篇数。'}
  },
  label: label => labels[label].zh,
  scheme: scheme => schemes[scheme].zh,
  closed: year => `${year} 年已关闭`,
  date(date) {
    const [year, month, day] = date.split('-').map(Number)
    return `${year} 年 ${month} 月 ${day} 日`
  },
  year: year => `${year} 年`,
  issue: number => `第 ${number} 期`,
  issueTitle: (number, title) => `第 ${number} 期：${title}`,
  untitled: (issue, position) => `第 ${issue} 期第 ${position} 篇`,
  issues: count => `${grouped(count)} 期`,
  papers: count => `${grouped(count)} 篇论文`,
  figures: count => `${grouped(count)} 张图`,
  page: number => `第 ${number} 页`,
  values: (kind, count) =>
    ({
      tag: `${grouped(count)} 个标签`,
      recommender: `${grouped(count)} 位推荐人`,
      venue: `${grouped(count)} 个会议与期刊`,
      year: `${count} 年`
    })[kind],
  figure: (index, count, title) => (count === 1 ? `论文模型图：${title}` : `论文模型图 ${index}/${count}：${title}`),
  figureNumber: (index, count) => (count === 1 ? '模型图' : `图 ${index}/${count}`),
  titleImage: untitled => `标题图：${untitled}`,
  feeds: {
    issues: site => `${site}：各期全文`,
    papers: site => `${site}：论文`,
    facet: (site, of) => `${site}：${of}`
  },
  noPapers: (from, to) => (from === to ? `${from} 年没有` : `${from}–${to} 年没有`),
  ofThemInferred: count => `其中 ${grouped(count)} 篇为推断`,
  submittedTo: venue => `投稿至 ${venue}`,
  minutes: count => `阅读约 ${count} 分钟`,
  alsoIn: (issue, names) => `另见第 ${issue} 期${names.length === 0 ? '' : `，推荐人 ${names.join('、')}`}`,
  moreAuthors: count => `另有 ${count} 位作者`,
  list: names => names.join('、')
}
