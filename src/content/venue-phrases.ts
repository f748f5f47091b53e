import type {VenueContext} from './venue-context.js'
import {honour, introduced, numbered, paper, pattern, tail, thisPaper} from './venue-vocabulary.js'

/** A way in which a text says where a paper appeared. */
export type VenuePhrase = {
  readonly name: string
  /** The higher, the surer that it speaks of this very paper. */
  readonly strength: 1 | 2 | 3 | 4
  /** The paper was sent there; no more is known. */
  readonly submitted?: true
  /** What the context says around the venue: each pattern must be found. */
  readonly where: {readonly [part in 'before' | 'lead' | 'rest' | 'after']?: RegExp}
  /** Counts in the first sentence alone. */
  readonly opening?: true
}

const accepted = '(?:录用|接收|接受|收录|入选|中稿|录取|accepted)'

/** In no order: the strongest phrase that fits is taken. */
export const venuePhrases: readonly VenuePhrase[] = [
  {
    // 已被 FOO 2018 录用, 获 FOO 2018 接收, 由 FOO 发表
    name: 'accepted by',
    strength: 4,
    where: {
      lead: pattern(`(?:被|获得?|由|为|经|得到)了?${introduced}$`),
      rest: pattern(`${tail}(?:正式|所|大会)?\\s*(?:${accepted}|选为|评为|选中|授予|发表)`)
    }
  },
  {
    // FOO 2018 录用论文, FOO 2018 已接收
    name: 'accepted',
    strength: 3,
    where: {rest: pattern(`${tail}[的已所]?\\s*(?:正式)?${accepted}`)}
  },
  {
    // 投稿 FOO 2018 并被接收
    name: 'sent and accepted',
    strength: 4,
    where: {lead: /投(?:稿|递)?[给到至于在了]*\s*$/u, rest: pattern(`(?:并|已|后|且|最终|而)[^，]{0,6}${accepted}`)}
  },
  {
    // 在 FOO 2018 上获得最佳论文奖
    name: 'won at',
    strength: 4,
    where: {
      lead: pattern(`(?:在|于)${introduced}$`),
      rest: /^.{0,10}(?:获|拿|赢|斩|评|摘|荣|夺).{0,12}(?:最佳|best|杰出|outstanding|优秀)/iu
    }
  },
  {
    // 获 FOO 2018 最佳论文奖, 入选 FOO 2018 Oral
    name: 'won',
    strength: 4,
    where: {
      lead: pattern(`(?:获|赢得?|摘得?|拿下|拿到|夺得|斩获|评为|入选|入围|当选|获选)[得了]?${introduced}$`),
      rest: pattern(`${tail}[上中的]*\\s*(?:年度)?${honour}`)
    }
  },
  {
    // Best Paper of FOO 2018, 最佳论文 at FOO 2018
    name: 'best of',
    strength: 4,
    where: {lead: pattern(`(?:best|outstanding|distinguished|最佳)[^,，]{0,24}\\s(?:of|at|in|from)${numbered}`)}
  },
  {
    // 为 FOO 2018 最佳论文, FOO 2017 的 Oral
    name: 'honoured',
    strength: 2,
    where: {rest: pattern(`${tail}[上中的]*\\s*(?:一篇|年度)?${honour}`)}
  },
  {
    // 发表于 FOO 2018, 发表在顶会 FOO 上, 2017 年发表在 FOO, 收录于 FOO
    name: 'published in',
    strength: 3,
    where: {
      lead: pattern(
        `(?:发\\s*表[于在到至与了]?|(?:发布|刊登|刊发|刊载|收录|录用|录取|接收|展示|宣读|报告|亮相|出现|刊出)[于在到至进入了]|[载刊发登][于在到]|提前发表在)${introduced}$`
      )
    }
  },
  {
    // 入选 FOO 2018, 中稿 FOO, 登上 Foo
    name: 'made it into',
    strength: 3,
    where: {
      lead: pattern(`(?:入选|入围|中稿|投中|喜中|[已刚]中|命中|中了|登上|荣登|登陆|亮相|现身)[于在了]?${introduced}$`)
    }
  },
  {
    // 在 FOO 2018 上发表, 于 FOO 2018 发表的论文
    name: 'published at',
    strength: 3,
    where: {
      lead: pattern(`(?:在|于)${introduced}$`),
      rest: pattern(`${tail}[上中里]?\\s*(?:正式|联合|所)?\\s*(?:发\\s*表|刊登|收录|宣读|亮相)`)
    }
  },
  {
    // accepted by FOO, published at the 35th FOO, to appear in FOO, presented as a poster at FOO
    name: 'published (English)',
    strength: 3,
    where: {
      lead: pattern(
        `\\b(?:published|presented|accepted|appears?|appeared|appearing|featured)(?:\\s+as\\s[^,.]{1,24})?\\s+(?:in|at|by|to|for)${numbered}`
      )
    }
  },
  {
    // In Proceedings of FOO 2018
    name: 'proceedings',
    strength: 3,
    where: {lead: pattern(`\\bproc(?:eedings|\\.)(?:\\s+of)?${numbered}`)}
  },
  {
    // 会议：FOO 2018
    name: 'labelled',
    strength: 3,
    where: {before: /(?:^|\s)(?:发表|会议|期刊|出处|来源|收录|venue|published)\s*[:：]\s*$/iu}
  },
  {
    // 投 FOO 2018, 投稿在 FOO 2018, submitted to FOO 2018
    name: 'submitted to',
    strength: 3,
    submitted: true,
    where: {
      lead: pattern(
        `(?:投稿?|投递|提交|递交)[给到至于在了往向]*(?:的是)?${introduced}$|(?:submitted|submission|under (?:double-blind )?review)(?:\\s+(?:to|at|for|by|in))?(?:\\s+the)?\\s*$`
      )
    }
  },
  {
    // FOO 2018 投稿, FOO 2018 在审论文, under review
    name: 'submission',
    strength: 3,
    submitted: true,
    where: {
      rest: pattern(
        `${tail}[的上]?\\s*(?:投稿|在投|在审|审稿中|评审中|盲审|双盲|匿名|提交|under (?:double-blind )?review|submission|submitted)`
      )
    }
  },
  {
    // 本文是 FOO 2018 的论文, 这篇 FOO 2018, 论文来自 FOO, 这是 FOO 2018 的 Oral
    name: 'this is',
    strength: 3,
    where: {
      lead: pattern(
        `(?:${thisPaper}(?:也|同样|其实|就|正|则|都)?(?:是|为|系|属于|来自于?|出自|选自|源自|即|作为)?|(?:这|它|此)(?:也|便|就)?是|^作为)\\s*(?:一[篇项个]|篇)?${introduced}$`
      ),
      rest: pattern(
        `${tail}[上中里的]*\\s*(?:$|[^，]{0,20}${paper}|${honour}|提出|主要|介绍|研究|使用|采用|通过|利用|探讨|关注|设计)`
      )
    }
  },
  {
    // 本文是清华大学 FOO 2018 的工作
    name: 'this is by',
    strength: 2,
    where: {
      lead: pattern(`(?:${thisPaper}|这|它)(?:也|同样)?(?:是|为|来自|出自|由)[^，]{0,40}$`),
      rest: pattern(`${tail}[上中里的]*\\s*(?:[^，]{0,16}${paper}|${honour})`)
    }
  },
  {
    // 本文（FOO 2018）
    name: 'this paper in brackets',
    strength: 2,
    where: {before: pattern(`${thisPaper}\\s*[（(]$`)}
  },
  {
    // 来自 FOO ’18, 出自 FOO 2016, 来自顶会 FOO
    name: 'from',
    strength: 2,
    where: {lead: pattern(`(?:来自于?|来源于|出自于?|选自|源自于?|源于|摘自|取自)\\s*(?:一篇)?${introduced}$`)}
  },
  {
    // 顶会 Foo 上, 期刊 FOO 2017 论文
    name: 'at a top venue',
    strength: 1,
    where: {lead: /(?:会议|顶会|期刊|杂志|顶刊)\s*$/u, rest: pattern(`${tail}[上中的]*[^，]{0,16}${paper}`)}
  },
  {
    // FOO 2018 的文章，…, 一篇 FOO 2018 论文, Google 在 FOO 2017 的工作: as a summary begins
    name: 'opens with a paper at',
    strength: 1,
    opening: true,
    where: {rest: pattern(`${tail}[上中里的]*\\s*[^，]{0,16}${paper}`)}
  },
  {
    // 【FOO 2018】…, FOO 2018。…: as a summary begins
    name: 'opens with',
    strength: 1,
    opening: true,
    where: {before: /^\s*[[【(（《]?$/u, after: /^\s*(?:$|[\]】)）》。，,.:：|])/u}
  },
  {
    // …。（FOO 2018）, …。FOO 2018 Oral。
    name: 'stands alone',
    strength: 1,
    where: {before: /^\s*[[【(（]?$/u, after: pattern(`^\\s*(?:[\\]】)）]|${honour}|论文|paper|\\s)*[.]?$`)}
  }
]

/** Whether the context says what the phrase says. */
export function saysPhrase({where, opening}: VenuePhrase, context: VenueContext): boolean {
  if (opening && !context.opening) return false
  return (
    (where.lead?.test(context.lead) ?? true) &&
    (where.rest?.test(context.rest) ?? true) &&
    (where.before?.test(context.before) ?? true) &&
    (where.after?.test(context.after) ?? true)
  )
}
