/**
 * How many papers a headline says there are: `12 篇新论文`, `九篇好文`, `Fifteen papers`. A number in a series (`第 81 篇`) and
 * a single one (`一篇读懂`) count nothing.
 */
export function headlineCounts(title: string): readonly number[] {
  const han = [
    ...title.matchAll(
      /(?<![第每前]\s*)(?<![\d０-９.零一二三四五六七八九十百千万])([0-9０-９]{1,3}|[一二两三四五六七八九十]{1,3})\s*篇/gu
    )
  ]
  const latin = [...title.matchAll(/(?<![\w.#-])(\d{1,3}|[a-z]+(?:-[a-z]+)?)\s+(?:[a-z]+\s+){0,2}papers\b/gi)]
  return [...han, ...latin].flatMap(([, count = '']) => {
    const number = numberOf(count.normalize('NFKC').toLowerCase())
    return number === null || number < 2 ? [] : [number]
  })
}

function numberOf(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text)
  return hanNumber(text) ?? englishNumber(text)
}

const digits = '零一二三四五六七八九'

/** 九, 十二, 二十, 二十一 */
function hanNumber(text: string): number | null {
  const [, tens, ten, ones] = /^([一二两三四五六七八九]?)(十?)([一二两三四五六七八九]?)$/.exec(text) ?? []
  if (tens === undefined || (ten === '' && (tens === '') === (ones === ''))) return null
  const value = (digit = '') => digits.indexOf(digit.replace('两', '二'))
  return ten === '' ? value(tens || ones) : (tens ? value(tens) : 1) * 10 + (ones ? value(ones) : 0)
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  )
const large = 'zero ten twenty thirty forty fifty'.split(' ')

function englishNumber(text: string): number | null {
  const [tens = '', ones] = text.split('-')
  const alone = small.indexOf(text)
  if (alone >= 0) return alone
  const base = large.indexOf(tens) * 10
  const rest = ones === undefined ? 0 : small.indexOf(ones)
  return base > 0 && rest >= 0 && rest < 10 ? base + rest : null
}
