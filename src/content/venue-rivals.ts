import type {VenueContext} from './venue-context.js'
import {paper, pattern, thisPaper} from './venue-vocabulary.js'

/** A way in which a text shows that a venue it names is not where this paper appeared. */
type VenueRival = {readonly name: string; readonly where: {readonly [part in keyof VenueContext]?: RegExp}}

const rivals: readonly VenueRival[] = [
  {
    // 相比 FOO 2017 的 X, 改进了 FOO 2016 上提出的 Y, unlike the model published at FOO
    name: 'compared or built upon',
    where: {
      lead: /相比|相较|对比|比较|较之|比起|超过|超越|优于|胜过|好于|高于|高过|击败|打败|战胜|改进|改良|基于|借鉴|沿用|延续|扩展|拓展|启发|参考|参照|引用|不同于|区别于|有别于|类似|相似|如同|复现|重现|沿着|承接|继承|对照|基线|baseline|\bfollow|\bunlike\b|compar|inspired|based on|\bextend|\bbeat|outperform|improv|surpass|\bthan\b|\bas in\b/iu
    }
  },
  {
    // 之前 FOO 2017 的工作, 作者曾在 FOO 发表
    name: 'earlier or other work',
    where: {
      lead: /之前|此前|先前|以前|以往|早先|早期|前人|前作|前身|上一篇|往年|历年|近年|近几年|现有|已有的|其他|其它|另一|另外|别的|后续|最早|最初|作者[^，]{0,16}曾|(?<!文|论文|文章|工作)曾[在经于发获被]|et al|\bprevious|\bprior\b|\bearlier|\bexisting\b|\bother\b/iu
    }
  },
  {
    // 对发表于 FOO 2017 的 X, 与 Google 发表于 FOO 2017 的工作相比
    name: 'object of this paper',
    where: {
      lead: /(?:对|把|用|与|和|跟|同|在|从|比|像|如|使用|采用|利用|应用|引入|结合|借助|替换)(?:发\s*表|来自|出自)|^\s*(?:并|也|还|我们|本文)?(?:对|把|与|和|跟|同|比|像|如|使用|采用|利用)(?!.*合作)[^，]{0,16}(?:发\s*表|来自|出自|在)/u
    }
  },
  {
    // FOO 2017 的 X 相比, 在 FOO 2017 的工作基础上
    name: 'something to start from',
    where: {
      rest: /相比|对比|相较|类似|相似|基础上|为基础|为基线|为蓝本|的(?:一种|一个|进一步)?(?:改进|扩展|拓展|延伸|延续|后续|升级|变体|加强|翻版|简化)/u
    }
  },
  {
    // 近年来发表在 FOO 上的很多工作, 在 FOO、BAR 等会议
    name: 'many papers',
    where: {
      rest: /等(?:会议|顶会|国际|顶级|期刊|多个|学术)|(?:多|很多|许多|大量|不少|若干|数|几十)篇|(?:很多|许多|大量|不少|若干|一些|一系列)(?:的|相关)?(?:论文|工作|文章|研究|方法)/u
    }
  },
  {
    // FOO 2003 命名实体识别任务, FOO Cup 99, FOO 2018 竞赛
    name: 'data set or shared task',
    where: {
      rest: /^\s*(?:上的?|中的?)?\s*(?:数据|语料|命名实体|NER\b|共享|shared|task|任务|评测|挑战|竞赛|比赛|大赛|challenge|competition|测试|训练集|验证集|benchmark|datasets?\b|corp(?:us|ora)|cup\b|leaderboard|榜|标注|语义角色|SRL\b|依存|split|test\b|dev\b|train|[英德法中]语?[译德英法中]|En-|De-|问答集|冠军|第一名)/iu
    }
  },
  {
    // FOO 2018 的审稿结果, FOO 2018 论文列表, Nature 子刊
    name: 'the venue itself',
    where: {
      rest: /^\s*(?:的|上的)?\s*(?:审稿人|审稿结果|审稿意见|评审结果|程序委员|主席|演讲|keynote|官网|结果|截稿|deadline|(?:接收|录用|录取)?(?:论文|paper)?(?:列表|名单|结果|情况|率)|子刊|旗下|领域|方向)/iu
    }
  },
  {
    // 未被 FOO 2018 录用
    name: 'refused (before)',
    where: {
      lead: /(?:未|没有?|并未|尚未|不会?)\s*(?:能|曾|有)?\s*(?:被|在|发\s*表|投|获|中)[^，]{0,8}$|rejected (?:by|from|at)(?: the)?$|\bnot\b[^,]{0,24}$/u
    }
  },
  {
    // 被 FOO 2018 拒稿
    name: 'refused',
    where: {rest: /^\s*(?:会议)?\s*(?:的)?(?:无情|惨遭|所)?(?:拒|没中|未中|未录|reject)/iu}
  },
  {
    // 灵感来自 FOO 2017, 作者来自 …
    name: 'something else from there',
    where: {
      lead: /(?:灵感|思路|想法|思想|idea|数据集?|语料|样本|图片|图像|基线|启发|动机|概念|代码|模型|方法|结构|模块|技术|网络|机制|公式|结果|任务|定义|名字|损失函数|问题|框架|架构|实现|版本|题目|作者|团队|研究者|学者|他们)(?:也|均|都|主要|分别|大多|正是|就|们)?(?:来自于?|来源于|出自于?|源自于?|源于|取自)[^，]{0,12}$/iu
    }
  },
  {
    // Transformer（FOO 2017）
    name: 'in brackets behind another name',
    where: {before: /[\p{L}\d》”"]\s*[（(][^）)]{0,16}$/u}
  }
]

/** Whether the context shows that the venue is not where this paper appeared. */
export function isRival(context: VenueContext): boolean {
  const own = {...context, lead: context.lead.replace(ownNoun, '本文')}
  const says = ({where}: VenueRival) =>
    (where.lead?.test(own.lead) ?? true) &&
    (where.rest?.test(own.rest) ?? true) &&
    (where.before?.test(own.before) ?? true)
  const inOwnBrackets = ownBrackets.test(own.before)
  return rivals.some(rival => says(rival) && !(inOwnBrackets && rival.where.before))
}

/** 这篇基于注意力的论文: what describes this paper compares it with none. */
const ownNoun = /(?:这篇|该|此|本|一篇|这项)[^，]{0,24}的(?:论文|文章|工作|研究|paper)/u
const ownBrackets = pattern(`${thisPaper}\\s*[（(][^）)]{0,16}$`)

/**
 * Whether the venue may be that of a model named beside it: `YOLO 发表于 FOO 2016`, `发表于 FOO 2016 的 YOLO`.
 * If the sentence then turns to this paper, it is.
 */
export function namesAnother({lead, rest}: VenueContext): boolean {
  if (new RegExp(paper, 'iu').test(rest)) return false
  return (
    /[A-Za-z\d+]\s*(?:最早|首次|被)?(?:发\s*表|来自|出自)/u.test(lead) ||
    /^\s*(?:会议|大会)?[上中]?(?:发表)?的\s*(?:[A-Za-z《“"]|[^，]{0,10}(?:模型|方法|算法|网络|框架))/u.test(rest)
  )
}

/** Whether the sentence turns to this paper only after the venue. */
export function turnsToThisPaper({after}: VenueContext): boolean {
  return /本文|本论文|本篇|这篇|该文|我们|作者则|this paper|\bwe\b/iu.test(after)
}
