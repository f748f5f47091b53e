import {oneOf, pattern} from './pattern.js'
import type {VenueRival} from './rival.js'
import {thisPaper} from './vocabulary.js'

const published = '(?:发\\s*表|来自|出自)'

/** What shows that the venue is that of a paper other than this. */
export const otherPaperRivals: readonly VenueRival[] = [
  {
    // 相比 FOO 2017 的 X, 改进了 FOO 2016 上提出的 Y
    name: 'compared or built upon',
    words: {
      lead: pattern(
        oneOf(`
          相比 相较 对比 比较 较之 比起 对照 超过 超越 优于 胜过 好于 高于 高过 击败 打败 战胜 改进 改良 基于 借鉴 沿用 延续
          扩展 拓展 启发 参考 参照 引用 承接 继承 沿着 不同于 区别于 有别于 类似 相似 如同 复现 重现 脱胎 起源 源头 追溯 照搬 基线 baseline`)
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
          后续 同期 其他 其它 另一 另外 别的 有人 et\\sal \\bprevious \\bprior\\b \\bearlier \\bexisting\\b \\bother\\b`)
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
        `(?:[对把用与和跟同在从比像如]|受到?|${oneOf('使用 采用 利用 应用 引入 结合 借助 替换')})(?:\\s*\\d+\\s*年)?${published}|^\\s*(?:并|也|还|我们|本文)?(?:[对把与和跟同比像如]|使用|采用|利用)(?!.*合作)[^，]{0,16}(?:${published}|在)`
      )
    }
  },
  {
    // 对 FOO 2017 的工作, 受 FOO 2017 最佳论文启发, 早在 FOO 2014 的论文里
    name: 'object of a preposition',
    words: {
      lead: /(?:[对受如像比和跟同按照据继从把靠凭]|(?<!即)将|(?<!表)与|(?<![来出源取选摘])自|除了?|根据|针对|围绕|关于|鉴于|由于|至于|早在|同年的?)\s*$/u
    }
  },
  {
    // 与之呼应的是 FOO 2018 的论文
    name: 'counterpart',
    words: {lead: /^\s*(?:与|和|跟)[^，]{0,12}的是?$/u}
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
        `${oneOf('相比 对比 相较 类似 相似 基础上 启发 为基础 为基线 为蓝本 为例 为灵感')}|的(?:一种|一个|进一步|期刊|会议)?${oneOf('改进 扩展 拓展 延伸 延续 后续 升级 变体 加强 翻版 简化')}`
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
    // 发表在 FOO、BAR 上, 在 FOO 2016 和 BAR 2017
    name: 'several venues',
    words: {rest: /^\s*(?:、\s*[A-Z]{2}|(?:和|与|及|以及)\s*[A-Z]{2}[A-Za-z]*\s?[’']?\d\d)/u}
  },
  {
    // BAR、FOO 2016 各有一篇
    name: 'several venues (before)',
    words: {lead: /[A-Z]{2}[A-Za-z]*\s?[’']?\d{0,4}\s*(?:、|和|与|及|以及)$/u}
  },
  {
    // YOLO，FOO 2016，速度快
    name: 'name in the clause before',
    words: {before: /[，,、]\s*[A-Z][\w-]*\s*[，,]\s*$/u}
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
    // Transformer（FOO 2017）; but not 本文（FOO 2017）
    name: 'in brackets behind another name',
    words: {before: pattern(`(?<!${thisPaper}\\s*)(?<=[\\p{L}\\d》”"]\\s*)[（(][^）)]{0,16}$`)}
  }
]
