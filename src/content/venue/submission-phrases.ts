import {oneOf, pattern} from './pattern.js'
import type {VenuePhrase} from './phrase.js'
import {introduced, tail} from './vocabulary.js'

/** What says that a paper was sent somewhere, and no more. */
export const submissionPhrases: readonly VenuePhrase[] = [
  {
    // 投 FOO 2018, 投稿在 FOO 2018, 提交到 FOO 2018 的论文
    name: 'submitted to',
    strength: 3,
    submitted: true,
    words: {lead: pattern(`(?:投稿?|投递|提交|递交)[给到至于在了往向]*(?:的是)?${introduced}`)}
  },
  {
    // submitted to FOO 2018, under review as a conference paper at FOO 2018
    name: 'submitted to (English)',
    strength: 3,
    submitted: true,
    words: {
      lead: /(?:submitted|submission|under (?:double-blind )?review)(?:\s+as\s[^,.]{1,24})?(?:\s+(?:to|at|for|by|in))?(?:\s+the)?\s*$/iu
    }
  },
  {
    // FOO 2018 投稿, FOO 2018 在审论文, FOO 2018 Conference Blind Submission
    name: 'submission',
    strength: 3,
    submitted: true,
    words: {
      rest: pattern(
        `${tail}[的上]?\\s*(?:${oneOf('投稿 投出 所投 在投 在审 审稿中 评审中 盲审 双盲 匿名 提交')}|under (?:double-blind )?review|(?:conference )?(?:blind )?submi(?:ssion|tted))`
      )
    }
  }
]
