import {oneOf, pattern} from './pattern.js'
import type {VenuePhrase} from './phrase.js'
import {accepted, honour, introduced, numbered, paper, plainLead, tail, thisPaper} from './vocabulary.js'

/** What says outright that a paper appeared, was accepted or won somewhere. */
export const statementPhrases: readonly VenuePhrase[] = [
  {
    // 已被 FOO 2018 录用, 获 FOO 2018 接收, 被评为 FOO 2018 …
    name: 'accepted by',
    strength: 4,
    words: {
      lead: pattern(`(?:被|获得?|由|为|经|得到)了?${introduced}`),
      rest: pattern(`^[^，的]{0,30}?(?:${accepted}|选为|评为|选中|授予|发表)`)
    }
  },
  {
    // 投稿 FOO 2018 并被接收
    name: 'sent and accepted',
    strength: 4,
    words: {
      lead: /投(?:稿|递)?[给到至于在了]*\s*$/u,
      rest: pattern(`(?:并|已|后|且|最终|而)[^，]{0,6}${accepted}`)
    }
  },
  {
    // 获 FOO 2018 最佳论文奖, 入选 FOO 2018 Oral
    name: 'won',
    strength: 4,
    words: {
      lead: pattern(
        `${oneOf('获 获选 赢得? 摘得? 拿 拿下 拿到 夺得 斩获 评为 入选 入围 当选 成为')}[得了]{0,2}${introduced}`
      ),
      rest: pattern(`${tail}[上中的]*\\s*(?:年度)?${honour}`)
    }
  },
  {
    // 在 FOO 2018 上获得最佳论文奖, 在 FOO 2018 上获得了 Oral 展示机会
    name: 'won at',
    strength: 4,
    words: {
      lead: pattern(`[在于]${introduced}`),
      rest: pattern(`^.{0,10}[获拿赢斩评摘荣夺].{0,12}${honour}`)
    }
  },
  {
    // Best Paper of FOO 2018
    name: 'best of',
    strength: 4,
    words: {lead: pattern(`(?:best|outstanding|distinguished|最佳)[^,，]{0,24}\\s(?:of|at|in|from)${numbered}`)}
  },
  {
    // 发表于 FOO 2018, 发表在顶会 FOO 上, 2017 年发表在 FOO
    name: 'published in',
    strength: 3,
    words: {lead: pattern(`发\\s*表[于在到至与了]{0,2}${introduced}`)}
  },
  {
    // 收录于 FOO 2018, 刊于 FOO, 被录用为 FOO 2018 Poster
    name: 'printed in',
    strength: 3,
    words: {
      lead: pattern(
        `(?:[载刊发登][于在到]|${oneOf('发布 刊登 刊发 刊载 刊出 收录 收入 录用 录取 接收 展示 宣读 报告 亮相 出现')}[于在到至进入为了])${introduced}`
      )
    }
  },
  {
    // 入选 FOO 2018, 中稿 FOO, 登上 Foo
    name: 'made it into',
    strength: 3,
    words: {
      lead: pattern(
        `${oneOf('入选 入围 中稿 投中 喜中 [已刚]中 命中 中了 登上 荣登 登陆 亮相 现身')}[于在了]?${introduced}`
      )
    }
  },
  {
    // 在 FOO 2018 上发表, 于 FOO 2018 发表的论文
    name: 'published at',
    strength: 3,
    words: {
      lead: pattern(`[在于]${introduced}`),
      rest: pattern(
        `${tail}[上中里]?\\s*(?:正式|联合|所|又|再次)?\\s*(?:发\\s*表|刊登|收录|宣读|亮相|(?:现场)?(?:报告|展示|介绍)了?[这本该])`
      )
    }
  },
  {
    // FOO 2018 录用论文, FOO 2018 已接收
    name: 'accepted',
    strength: 3,
    words: {lead: pattern(plainLead), rest: pattern(`${tail}[的已所]?\\s*(?:正式)?${accepted}`)}
  },
  {
    // accepted by FOO, published at the 35th FOO, to appear in FOO, presented as a poster at FOO
    name: 'published (English)',
    strength: 3,
    words: {
      lead: pattern(
        `\\b${oneOf('published presented accepted appear(?:s|ed|ing)? featured')}(?:\\s+as\\s[^,.]{1,24})?\\s+(?:in|at|by|to|for)${numbered}`
      )
    }
  },
  {
    // In Proceedings of FOO 2018
    name: 'proceedings',
    strength: 3,
    words: {lead: pattern(`\\bproc(?:eedings|\\.)(?:\\s+of)?${numbered}`)}
  },
  {
    // 会议：FOO 2018
    name: 'labelled',
    strength: 3,
    words: {before: /(?:^|\s)(?:文章|论文)?(?:发表|会议|期刊|出处|来源|收录|venue|published)\s*[:：]\s*$/iu}
  },
  {
    // 本文是 FOO 2018 的论文, 这篇 FOO 2018 论文, 论文来自 FOO 2018
    name: 'this paper is',
    strength: 3,
    words: {
      lead: pattern(
        `${thisPaper}(?:也|同样|其实|就|正|则|都)?(?:是|为|系|属于|来自于?|出自|选自|源自|即|作为)?\\s*(?:一[篇项个]|篇)?${introduced}`
      ),
      rest: pattern(
        `${tail}[上中里的]*\\s*(?:$|[^，]{0,20}${paper}|${honour}|${oneOf('提出 主要 介绍 使用 采用 通过 利用 探讨 关注 设计')})`
      )
    }
  },
  {
    // 这是 FOO 2018 的 Oral, 作为 FOO 2018 的论文
    name: 'this is',
    strength: 3,
    words: {
      lead: pattern(`(?:[这它此][也便就]?是|^作为)\\s*(?:一[篇项个]|篇)?${introduced}`),
      rest: pattern(`${tail}[上中里的]*\\s*(?:$|[^，]{0,20}${paper}|${honour})`)
    }
  }
]
