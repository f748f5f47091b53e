import type {VenueWords} from './context.js'
import {oneOf, pattern} from './pattern.js'
import {thisPaper} from './vocabulary.js'

/** A way in which a text shows that a venue it names is not where this paper appeared. */
type VenueRival = {readonly name: string; readonly words: VenueWords}

const published = '(?:发\\s*表|来自|出自)'
const task = oneOf('任务 评测 挑战 竞赛 比赛 大赛')

export const venueRivals: readonly VenueRival[] = [
  {
    // 相比 FOO 2017 的 X, 改进了 FOO 2016 上提出的 Y
    name: 'compared or built upon',
    words: {
      lead: pattern(
        oneOf(`
          相比 相较 对比 比较 较之 比起 对照 超过 超越 优于 胜过 好于 高于 高过 击败 打败 战胜 改进 改良 基于 借鉴 沿用 延续
          扩展 拓展 启发 参考 参照 引用 承接 继承 沿着 不同于 区别于 有别于 类似 相似 如同 复现 重现 基线 baseline`)
      )
    }
  },
  {
    // unlike the model published at FOO 2017
    name: 'compared or built upon (English)',
    words: {lead: /\b(?:follow|unlike|compar|inspired|based on|extend|beat|outperform|improv|surpass|than\b|as in\b)/iu}
  },
  {
    // 之前 FOO 2017 的工作, 另一篇 FOO 2018 的论文
    name: 'earlier or other work',
    words: {
      lead: pattern(
        oneOf(`
          之前 此前 先前 以前 以往 早先 早期 前人 前作 前身 上一篇 往年 历年 近年 近几年 现有 已有的 最早 最初
          后续 其他 其它 另一 另外 别的 有人 et\\sal \\bprevious \\bprior\\b \\bearlier \\bexisting\\b \\bother\\b`)
      )
    }
  },
  {
    // 作者曾在 FOO 发表; but not 该论文曾获 FOO 最佳论文
    name: 'once',
    words: {lead: /作者[^，]{0,16}曾|(?<!文|论文|文章|工作)曾[在经于发获被]/u}
  },
  {
    // 对发表于 FOO 2017 的 X, 把 FOO 2017 上发表的 X
    name: 'object of a verb',
    words: {
      lead: pattern(
        `(?:[对把用与和跟同在从比像如]|${oneOf('使用 采用 利用 应用 引入 结合 借助 替换')})${published}|^\\s*(?:并|也|还|我们|本文)?(?:[对把与和跟同比像如]|使用|采用|利用)(?!.*合作)[^，]{0,16}(?:${published}|在)`
      )
    }
  },
  {
    // 对 FOO 2017 的工作, 受 FOO 2017 最佳论文启发
    name: 'object of a preposition',
    words: {lead: /(?:[对受如像比和跟同按照据继从]|(?<!表)与|(?<![来出源取选摘])自|除了?)\s*$/u}
  },
  {
    // 将发表于 FOO 2017 的 X 用在 …; but not 本文将发表于 FOO
    name: 'applied here',
    words: {lead: /将[^，]*发\s*表/u, rest: /^\s*上?的\s*(?!oral|spotlight|poster|paper|long|short|work)[A-Za-z《]/iu}
  },
  {
    // 自某某在 FOO 2014 发表 X 以来, 随着 FOO 2017 的 X
    name: 'since then',
    words: {lead: /^\s*(?:自从?(?![动己我])|随着)/u}
  },
  {
    // 在 FOO 2017 的工作基础上, 与 FOO 2017 的 X 类似
    name: 'starting point',
    words: {
      rest: pattern(
        `${oneOf('相比 对比 相较 类似 相似 基础上 为基础 为基线 为蓝本')}|的(?:一种|一个|进一步)?${oneOf('改进 扩展 拓展 延伸 延续 后续 升级 变体 加强 翻版 简化')}`
      )
    }
  },
  {
    // 近年来发表在 FOO 上的很多工作, 在 FOO、BAR 等会议上
    name: 'many papers',
    words: {
      rest: pattern(
        `等(?:会议|顶会|国际|顶级|期刊|多个|学术)|(?:多|很多|许多|大量|不少|若干|数|几十)篇|(?:很多|许多|大量|不少|若干|一些|一系列)[的相关]*(?:论文|工作|文章|研究|方法)`
      )
    }
  },
  {
    // 很多 FOO 2018 论文
    name: 'many papers (before)',
    words: {lead: /(?:很多|许多|不少|大量|大多数?|多数|多篇|数篇|若干|各种|各类|\d\s*篇)[^，]{0,6}$/u}
  },
  {
    // 发表在 FOO、BAR 上
    name: 'several venues',
    words: {rest: /^\s*、\s*[A-Z]{2}/u}
  },
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
        `^\\s*的?\\s*(?:${oneOf('审稿人 审稿结果 审稿意见 评审结果 程序委员 主席 演讲 keynote 官网 结果 截稿 deadline 子刊 旗下 领域 方向')}|(?:接收|录用|录取)?(?:论文|paper)?(?:列表|名单|结果|情况|率)|最佳论文奖?的?(?:作者|得主|获得者|一作))`
      )
    }
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
    // 相关工作可看发表在 FOO 2016 上的 X
    name: 'further reading',
    words: {lead: pattern(oneOf('相关工作 可看 可读 参见 详见 另见 可见 推荐阅读 感兴趣'))}
  },
  {
    // FOO 2018 最佳论文 ELMo 是最强的基线; but not 获 FOO 2018 最佳论文
    name: 'honour of another',
    words: {
      lead: pattern(`^(?!.*(?:${thisPaper}|获|赢得|摘得|评为|入选|当选))`),
      rest: /^\s*的?\s*(?:最佳|杰出)(?:学生)?论文奖?\s*(?!oral|honou?rable|award|runner|nominee)[A-Za-z《“]/iu
    }
  },
  {
    // FOO 2016 的论文摘要作为语料
    name: 'text used as data',
    words: {rest: /论文摘要|[作当]为?(?:训练|测试|实验)?(?:语料|数据)/u}
  },
  {
    // Transformer（FOO 2017）; but not 本文（FOO 2017）
    name: 'in brackets behind another name',
    words: {before: pattern(`(?<!${thisPaper}\\s*)(?<=[\\p{L}\\d》”"]\\s*)[（(][^）)]{0,16}$`)}
  }
]
