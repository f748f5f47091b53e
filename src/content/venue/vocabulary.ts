import {oneOf} from './pattern.js'

/** The paper under discussion. */
export const thisPaper = oneOf(String.raw`
  本(?:论文|篇论文|篇文章|篇|文|工作|研究) 此(?:论文|文|篇) 该(?:论文|文章|篇论文|文|工作|研究|篇|\s?paper)
  这篇(?:论文|文章|工作|文|\s?paper)? 这[份项个一](?:工作|研究) 论文 文章 this\s(?:paper|work|article)`)

/** Any paper. */
export const paper = oneOf(String.raw`
  论文 文章 工作 研究 成果 长文 短文 新作 力作 大作 名作 佳作 之作 作品 综述 一文 一篇 稿件
  \bpapers?\b \bworks?\b \barticles?\b \bsurvey\b`)

/** A place of honour in the programme. */
export const honour = oneOf(String.raw`
  最佳\s?(?:论文|[长短]文?|学生|应用|系统|资源|演示|海报|提名|奖|paper|student|demo|poster) 杰出 优秀(?:论文|长|短|学生)
  口头 马尔奖 时间检验 封面 orals? spotlights? posters? \bbest(?!\s(?:results?|performance|scores?|accuracy)) outstanding
  distinguished honou?rable award runner marr test\sof\stime`)

/** What a programme calls a paper: a clause of these alone speaks of this one. */
export const programme = `(?:\\s|${honour}|${paper}|${oneOf('的 long short full regular research industry demo')})*`

/** Who writes papers. */
export const institution = oneOf(String.raw`
  大学 学院 理工 研究院 研究所 研究中心 实验室 亚研院 (?:计算|自动化|软件)所 团队 课题组 老师组 公司 集团 科技 清华 北大 中科院 斯坦福 伯克利 牛津 剑桥 普林斯顿
  谷歌 微软 脸书 英伟达 百度 阿里(?:巴巴)? 腾讯 华为 京东 美团 滴滴 旷视 商汤 依图 字节 头条 搜狗 网易 小米 讯飞 蚂蚁(?:金服)?
  \b(?:MIT|CMU|UCLA|UCSD|NYU|ETH|EPFL|Stanford|Berkeley|Oxford|Cambridge|Princeton|Google|DeepMind|Facebook|FAIR|Microsoft|MSRA?|IBM|NVIDIA|OpenAI|Adobe|Amazon|Apple|Salesforce|Baidu|Tencent|Alibaba|Uber|Labs?|Research|Brain|University|Institute)\b`)

/** The kinds of venue, as a name's apposition. */
export const kindOfVenue = oneOf('会议 顶会 大会 年会 期刊 杂志 顶刊 子刊 刊物 会刊 论坛 workshop')

/** Before `是`: what is said to be the venue's paper is this one. `源头是` speaks of another. */
const subject = `(?:^|${thisPaper}|${paper}|[这它此]|[绍享荐读来谈聊讲]的|主角|[a-z][\\w+-]*\\s?)[^，的]{0,3}`

/** What may stand before a venue whose paper is not the object of a verb: `本文是`, `某大学在`, `今年`, `推荐`. */
export const plainLead = `(?:^|[a-z\\d的于被获又刚]|(?<=[^是\\s]\\s*)在|${subject}[是为系即]|作为|[一三两四几]篇?[项个]?|[今去前][年届]|最新|[读看]到|推荐|(?:介绍|分享|解读|带来|获得?|赢得|摘得|成为|当选)了?|${institution}|${kindOfVenue}|组)\\s*$`

/** What is done with a paper that a venue takes. */
export const accepted = oneOf('录用 接收 接受 收录 收入 入选 中稿 录取 accept')

/** What may introduce a venue's name: `今年的`, `机器学习顶会`. */
export const introduced = String.raw`\s*(?:[今去前当本][年届]的?\s*)?(?:[^，。；、]{0,24}?${kindOfVenue}(?:之一)?)?\s*$`

/** The same in English: `the Proceedings of the 35th Annual`. */
export const numbered = String.raw`(?:\s+the)?(?:\s+proc(?:eedings|\.)?(?:\s+of)?(?:\s+the)?)?(?:\s+\d+(?:st|nd|rd|th))?(?:\s+annual)?(?:\s+(?:journal|conference))?\s*$`

/** What may follow a venue's name and still belong to it. */
export const tail = String.raw`^\s*(?:会议|大会|主会|年会|期刊|杂志|main conference|(?:[a-z&-]+\s+){0,5}(?:workshops?|track))?\s*`
