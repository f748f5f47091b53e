import {oneOf, pattern} from './pattern.js'
import type {VenuePhrase} from './phrase.js'
import {
  honour,
  institution,
  introduced,
  kindOfVenue,
  paper,
  plainLead,
  programme,
  tail,
  thisPaper
} from './vocabulary.js'

/** What hints at the venue of the paper that the text presents. */
export const hintPhrases: readonly VenuePhrase[] = [
  {
    // 本文是清华大学 FOO 2018 的工作
    name: 'this is by',
    strength: 2,
    words: {
      lead: pattern(`(?:${thisPaper}|这|它)(?:也|同样)?(?:是|为|来自|出自|由)[^，]{0,40}$`),
      rest: pattern(`${tail}[上中里的]*\\s*(?:[^，]{0,16}${paper}|${honour})`)
    }
  },
  {
    // 本文（FOO 2018）
    name: 'this paper in brackets',
    strength: 2,
    words: {before: pattern(`${thisPaper}\\s*[（(]$`)}
  },
  {
    // 为 FOO 2018 最佳论文, FOO 2017 的 Oral
    name: 'honoured',
    strength: 2,
    words: {lead: pattern(plainLead), rest: pattern(`${tail}[上中的]*\\s*(?:一篇|年度)?${honour}`)}
  },
  {
    // 来自 FOO ’18, 出自 FOO 2016, 来自顶会 FOO
    name: 'from',
    strength: 2,
    words: {
      lead: pattern(
        `^(?:.*(?:${thisPaper}|${paper})[^，的]{0,8}|(?:.*[这该此本][篇项])?[这它此也又同均都刚样仍]*|[a-z][\\w+ -]*)${oneOf('来自于? 来源于 出自于? 选自 源自于? 源于 摘自 取自')}\\s*(?:一篇)?${introduced}`
      )
    }
  },
  {
    // 【FOO 2018】…, FOO 2018。…: as a summary begins
    name: 'opens with',
    strength: 2,
    opening: true,
    words: {before: /^\s*[[【(（《]?$/u, after: /^\s*(?:(?:short|long|full|oral|demo)\s*$|$|[\]】)）》。，,.:：|])/iu}
  },
  {
    // FOO 2018 的文章，…, 一篇 FOO 2018 论文, Google 在 FOO 2017 的工作: as a summary begins
    name: 'opens with a paper at',
    strength: 1,
    opening: true,
    words: {lead: pattern(plainLead), rest: pattern(`${tail}[上中里的]*\\s*[^，]{0,32}${paper}`)}
  },
  {
    // 某研究院 FOO 2018。: as a summary begins
    name: 'opens with an institution',
    strength: 1,
    opening: true,
    words: {lead: pattern(`^[^，]{0,16}${institution}$`), rest: pattern(`${tail}${programme}$`)}
  },
  {
    // 某公司在 FOO 2018 上提出的模型: as a summary begins
    name: 'proposed at',
    strength: 1,
    opening: true,
    words: {
      lead: pattern(`${institution}[^，]{0,8}[在于]${introduced}`),
      rest: /^\s*上?所?提出[的了]?\s*[^，已被]{0,20}(?:模型|方法|算法|网络|框架|系统|机制|结构|策略|方案|[A-Z][\w+-]*)\s*$/u
    }
  },
  {
    // FOO 2018 上的 BAR。: as a summary begins, if it does not go on to build upon BAR
    name: 'opens with a model at',
    strength: 1,
    opening: true,
    words: {
      before: /^\s*$/u,
      after: /^\s*上?的\s*[A-Z][\w+-]*\s*$/u,
      beyond: /^(?!.*(?:本文|这篇|该文|我们|作者|其基础|改进|扩展))/su
    }
  },
  {
    // 顶会 Foo 上的文章
    name: 'at a top venue',
    strength: 1,
    words: {lead: pattern(`${kindOfVenue}\\s*$`), rest: pattern(`${tail}[上中的]*[^，]{0,16}${paper}`)}
  },
  {
    // 微软在 FOO 2018 上给出了肯定的回答
    name: 'answers at',
    strength: 1,
    words: {lead: pattern(`[在于]${introduced}`), rest: /^\s*上?给出了?[^，]{0,8}(?:答案|回答|解答)/u}
  },
  {
    // Google 出品，FOO 2018，代码已公开
    name: 'clause of its own',
    strength: 1,
    words: {before: /[，,]\s*$/u, rest: /^\s*$/u}
  },
  {
    // …。FOO 2018 长文，…, …。某大学 FOO 2018 论文。, 作者是本科生，FOO 2018 short paper，…
    name: 'paper in a clause of its own',
    strength: 1,
    words: {lead: pattern(`^${institution}{0,2}$`), rest: pattern(`(?=\\s*\\S)${tail}${programme}$`)}
  },
  {
    // …。FOO 2018，作者是本科生; but not …。FOO 2018，某某等人提出 BAR
    name: 'heads a sentence',
    strength: 1,
    words: {
      before: /^\s*$/u,
      after: /^\s*[，,](?!\s*(?:[A-Za-z《]|[^，]{0,12}(?:等人|问世|诞生|横空|出现|首次|举办|召开|落幕)))/u
    }
  },
  {
    // …。（FOO 2018）, …。FOO 2018 Oral。
    name: 'sentence of its own',
    strength: 1,
    words: {before: /^\s*[[【(（]?$/u, after: pattern(`^\\s*(?:[\\]】)）]\\s*)?${programme}[.]?$`)}
  }
]
