import {oneOf, pattern} from './pattern.js'
import type {VenueRival} from './rival.js'
import {accepted, paper} from './vocabulary.js'

const task = oneOf('任务 评测 挑战 竞赛 比赛 大赛')

/** What shows that the venue stands for something other than the place of a paper. */
export const otherMatterRivals: readonly VenueRival[] = [
  {
    // FOO 2003 命名实体识别, FOO 2018 竞赛, FOO 2014 英德翻译
    name: 'data set or shared task',
    words: {
      rest: pattern(
        `^\\s*(?:上的?|中的?)?\\s*(?:${oneOf('数据 语料 命名实体 共享 测试 训练集 验证集 标注 语义角色 依存 问答集 榜 冠军 第一名')}|${task}|[英德法中]语?[译德英法中])`
      )
    }
  },
  {
    // FOO 2018 Workshop 上的某某挑战赛, 数据集 BAR 被用来训练
    name: 'challenge there',
    words: {
      rest: pattern(
        `^(?:(?!${paper}|发表|提出|${accepted})[^，]){0,30}?(?:${oneOf('挑战赛 竞赛 比赛 大赛')}|被用[来于作做])`
      )
    }
  },
  {
    // FOO Cup 99, FOO 2005 SRL
    name: 'data set or shared task (English)',
    words: {
      rest: /^\s*(?:ner\b|srl\b|cup\b|test\b|dev\b|train|split|en-|de-|shared|task|challenge|competition|benchmark|datasets?\b|corp(?:us|ora)|leaderboard)/iu
    }
  },
  {
    // 来自 FOO 2012 的语料
    name: 'something used',
    words: {lead: /(?:自|用)\s*$/u, rest: pattern(`^\\s*的\\s*(?:数据|语料|启发|灵感|想法|${task})`)}
  },
  {
    // 灵感来自 FOO 2017
    name: 'something else from there',
    words: {
      lead: pattern(
        `${oneOf(`
          灵感 思路 想法 思想 idea 启发 动机 概念 数据集? 语料 样本 图片 图像 基线 代码 模型 方法 结构 模块 技术 网络 机制 公式
          结果 任务 定义 名字 损失函数 问题 框架 架构 实现 版本 题目 作者 团队 研究者 学者 他们`)}${oneOf('也 均 都 主要 分别 大多 正是 就 们')}?${oneOf('来自 来源 出自 源自 源于 取自')}[^，]{0,12}$`
      )
    }
  },
  {
    // FOO 2018 的审稿结果, FOO 2018 录用论文列表, FOO 2017 最佳论文的作者, Nature 子刊
    name: 'the venue itself',
    words: {
      rest: pattern(
        `^\\s*的?\\s*(?:${oneOf('审稿人 审稿结果 审稿意见 评审结果 程序委员 主席 演讲 keynote 官网 结果 截稿 deadline 子刊 旗下 领域 方向')}|的?投稿(?:量|数|人数|系统|须知|截止)|(?:接收|录用|录取)?(?:论文|paper)?(?:列表|名单|结果|情况|率)|最佳论文奖?的?(?:作者|得主|获得者|一作))`
      )
    }
  },
  {
    // FOO 2018 开放了全部论文, FOO 2018 共录用论文 300 篇
    name: 'the venue as subject',
    words: {
      rest: pattern(
        `^\\s*(?:大会|会议)?\\s*${oneOf('开放 公布 公开 收到 举办 召开 开幕 闭幕 落幕 一?共 总共 组委会 期间 [上中]?有(?!一)[^，]{0,4}篇')}`
      )
    }
  },
  {
    // FOO 2018 论文合集, FOO 2018 论文大盘点
    name: 'collection',
    words: {rest: pattern(`${paper}[^，]{0,6}${oneOf('合集 合辑 集锦 盘点 汇总 清单 一览 速览 精选集 下载')}`)}
  },
  {
    // 未被 FOO 2018 录用, rejected by FOO
    name: 'refused',
    words: {
      lead: /(?:未|没有?|尚未|不会?)\s*[能曾有]?\s*(?:[被在投获中]|发\s*表)[^，]{0,8}$|rejected (?:by|from|at)(?: the)?$|\bnot\b[^,]{0,24}$/u
    }
  },
  {
    // 被 FOO 2018 拒稿
    name: 'refused (after)',
    words: {rest: /^\s*(?:会议)?\s*的?(?:无情|惨遭|所)?(?:拒|没中|未中|未录|reject)/iu}
  },
  {
    // FOO 2016 的论文摘要作为语料
    name: 'text used as data',
    words: {rest: /论文摘要|[作当]为?(?:训练|测试|实验)?(?:语料|数据)/u}
  }
]
