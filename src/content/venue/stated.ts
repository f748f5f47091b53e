import {venues} from '../../model/venues.js'
import {fullYear} from './full-year.js'
import {venueNameAt} from './names.js'
import {plainWidth} from './width.js'
import {venueWords} from './words.js'

type StatedVenue = {
  /** Id in the venue table, or the slug of the name. */
  readonly id: string
  /** As stated, without the year and words such as `Oral`. */
  readonly name: string
  readonly year: number | null
  /** The venue table has it. */
  readonly known: boolean
}

/** Reads a field such as `ICLR 2018`, `SIGKDD ’18`, `2018 ICLR` or `NeurIPS 2020 (Oral)`; `null` if it names no venue. */
export function statedVenue(text: string): StatedVenue | null {
  const plain = plainWidth(text.slice(0, longest)).replace(/\s+/gu, ' ').trim()
  const dated = years.map(form => form.exec(plain)).find(found => found !== null)
  const before = dated ? plain.slice(0, dated.index) : plain
  const behind = dated ? plain.slice(dated.index + dated[0].length) : ''
  // whole first: `EMNLP 2021 Findings` is no EMNLP
  const whole = `${before.trim()} ${behind.trim()}`.trim()
  const named = knownName(whole) ?? knownName(whole.replace(introduction, '')) ?? newName(before) ?? newName(behind)
  return named && {...named, year: dated?.[1] ? fullYear(dated[1]) : null}
}

/** Full names of conferences stay below; what is longer is no name. */
const longest = 400

const years = [
  // FOO 2018, FOO2018, 2018FOO, FOO, 2018, FOO (2018), FOO 2018 年; but not the number in arXiv:2018.01234
  /(?<![\d.:])[\s,，'’‘(（:：_–—-]*(?<![\d.])((?:19|20)\d\d)(?!\.?\d)(?:\s*年)?[)）]?/u,
  // FOO’18, FOO '18
  /\s*['’‘`´′]\s?(\d\d)(?!\d)/u,
  // FOO-18, FOO18, FOO 18
  /(?<=\p{Lu})[ -]?([0-4]\d)(?=$|[\s,，(（])/u,
  // 18 年 FOO
  /^(\d\d)\s*年\s*的?/u
] as const

const introduction =
  /^(?:(?:to appear|published|appeared|accepted|accepted (?:by|at|to|for)|in|at|发表[于在]|收录[于在]|录用于|已?被)\s*)*(?:(?:in|at)\s+)?(?:the\s+)?(?:proc(?:eedings|\.)?(?:\s+of)?\s+)?(?:the\s+)?(?:\d+(?:st|nd|rd|th)\s+)?/iu

/** What may follow the name of a venue in the table without making it another. */
const decoration =
  /^\s*(?:[(（][^)）]*[)）])?[^\p{L}]*(?:$|(?:oral|spotlight|poster|highlight|best|outstanding|honou?rable|award|workshops?|findings|demo|tutorial|student|industry|research|applied|datasets?|track|session|long|short|full|regular|paper|main|accepted|to appear|in press|early access|arxiv|vol|volume|no|pp|pages|articles?|conference|proceedings|companion)(?!\p{L})|[录接收入最口长短优杰已上会大主工论文研]\p{Script=Han}*)/iu

const publisher = /^(?:IEEE|ACM|USENIX|SIAM|AAAI|CCF|Springer|Elsevier|MDPI|IFIP|IAPR|ISCA|SPIE|CVF)(?!\p{L})/iu

function knownName(text: string): Omit<StatedVenue, 'year'> | null {
  const words = venueWords(text)
  const from = text.slice(0, words[0]?.start ?? 0)
  for (const first of publisher.test(text) ? [0, 1, 2] : [0]) {
    const found = venueNameAt(text, words, first)
    if (found && decoration.test(text.slice(found.end))) {
      return {id: found.id, name: text.slice(from.length, found.end), known: true}
    }
  }
  return null
}

function newName(text: string): Omit<StatedVenue, 'year'> | null {
  const name = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}]*$/gu, '')
  const id = (name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join('-')
  return id === '' ? null : {id, name, known: venues.has(id)}
}
