import type {Digest} from './digest-source.js'

/** A digest whose front matter states a number, whatever else its text says. */
export function withNumber({text, places, ...rest}: Digest, number: number): Digest {
  const lines = text.split('\n')
  const end = /^---\s*$/.test(lines[0] ?? '')
    ? lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line))
    : -1
  const stated = `number: ${number}`
  if (end < 0) {
    const ours = ['---', stated, '---']
    return {...rest, text: [...ours, ...lines].join('\n'), places: [null, null, null, ...places]}
  }
  const known = lines.findIndex((line, index) => index > 0 && index < end && /^(number|编号|期号)\s*:/.test(line))
  const at = known < 0 ? 1 : known
  return {
    ...rest,
    text: lines.toSpliced(at, known < 0 ? 0 : 1, stated).join('\n'),
    places: known < 0 ? places.toSpliced(at, 0, null) : places
  }
}
