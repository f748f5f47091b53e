import {fold} from './fold.js'

/** Where a name stands in an index: under which letter, and by which text it is sorted there. */
export type IndexPlace = {
  /** `0` for digits, `A` to `Z`, `~` for what nobody could look up by a letter; in this order by code. */
  readonly letter: string
  readonly key: string
}

/**
 * Finds the places of names. `3D` comes before `10-K`; marks such as `@` and accents do not count; Han stands under the
 * letter of its pinyin, after Latin. Which letter that is says GB 2312, whose common characters are in order of pinyin:
 * collators know more characters and readings, but not two versions of them agree.
 */
export function createIndexPlaces(): (name: string) => IndexPlace {
  const ranks = new Map([...commonHan()].map((character, rank) => [character, rank]))
  const starts = Object.entries(initials).map(([letter, first]) => ({letter, rank: ranks.get(first) ?? 0}))
  return name => {
    const text = plain(name)
    const [first = ''] = text
    const rank = ranks.get(first)
    const letter = rank === undefined ? latin(first) : (starts.findLast(start => start.rank <= rank)?.letter ?? other)
    return {letter, key: [...numbersAside(text)].map(each => sortable(each, ranks)).join('')}
  }
}

const other = '~'

/** The first character of GB 2312 under each letter; no pinyin begins with `I`, `U` or `V`. */
const initials = {
  A: '啊',
  B: '芭',
  C: '擦',
  D: '搭',
  E: '蛾',
  F: '发',
  G: '噶',
  H: '哈',
  J: '击',
  K: '喀',
  L: '垃',
  M: '妈',
  N: '拿',
  O: '哦',
  P: '啪',
  Q: '期',
  R: '然',
  S: '撒',
  T: '塌',
  W: '挖',
  X: '昔',
  Y: '压',
  Z: '匝'
} as const

/** The first level of GB 2312: rows B0 to D7, 94 characters each, the last five of them empty. */
function commonHan(): string {
  const bytes = Array.from({length: 40 * 94 - 5}, (_, index) => [0xb0 + Math.floor(index / 94), 0xa1 + (index % 94)])
  return new TextDecoder('gb2312').decode(Uint8Array.from(bytes.flat()))
}

/** Without accents, and without what stands before the first letter or digit. */
function plain(name: string): string {
  return fold(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/^[^\p{L}\p{N}]+(?=.)/u, '')
}

function latin(first: string): string {
  if (/\p{N}/u.test(first)) return '0'
  return /[a-z]/.test(first) ? first.toUpperCase() : other
}

/** Numbers sort by their length first. */
function numbersAside(text: string): string {
  return text.replace(/\d+/g, digits => {
    const number = digits.replace(/^0+(?=.)/, '')
    return String.fromCharCode(0x30 + Math.min(number.length, 9)) + number
  })
}

/** The private characters of Unicode have room for all of GB 2312, above Latin. */
function sortable(character: string, ranks: ReadonlyMap<string, number>): string {
  const rank = ranks.get(character)
  return rank === undefined ? character : String.fromCharCode(0xe000 + rank)
}
