import {balancedLines, breakLines, lineWidth} from './break-lines.js'
import type {Line, Word} from './word.js'

/** Where a text has to go: sizes in pixels, largest first, and for each how many lines at most. */
export type Frame = {
  readonly width: number
  readonly height: number
  /** From line to line, in em. */
  readonly leading: number
  readonly sizes: readonly number[]
  readonly lines: number
}

export type Fitted = {readonly size: number; readonly lines: readonly Line[]; readonly height: number}

/** Sets words as large as the frame allows; what does not fit at the smallest size ends in an ellipsis. */
export function fitText(words: readonly Word[], ellipsis: readonly Word[], frame: Frame): Fitted {
  const {width, height, leading, sizes} = frame
  const roomAt = (size: number) => Math.max(1, Math.min(frame.lines, Math.floor(height / (size * leading))))
  const set = (size: number, lines: readonly Line[]) => ({size, lines, height: lines.length * size * leading})
  for (const size of sizes) {
    const em = width / size
    if (words.some(word => word.width > em) || breakLines(words, em).length > roomAt(size)) continue
    return set(size, balancedLines(words, em))
  }
  const size = sizes.at(-1) ?? 1
  const whole = words.flatMap(word => (word.width > width / size ? chop(word) : [word]))
  return set(size, cut(whole, ellipsis, width / size, roomAt(size)))
}

/** A word wider than any line, such as a long address, breaks anywhere. */
function chop({glyphs, gap}: Word): readonly Word[] {
  return glyphs.map((glyph, index) => {
    const {width} = glyph
    return {glyphs: [{...glyph, x: 0}], width, gap: index === 0 ? gap : 0, bearing: 0}
  })
}

function cut(words: readonly Word[], ellipsis: readonly Word[], width: number, count: number): readonly Line[] {
  const lines = breakLines(words, width)
  if (lines.length <= count) return balancedLines(words, width)
  const end = lines[count - 1] ?? []
  const last = lineWidth([...end.slice(0, 1), ...ellipsis]) > width ? end.flatMap(chop) : [...end]
  while (last.length > 1 && lineWidth([...last, ...ellipsis]) > width) last.pop()
  return [...lines.slice(0, count - 1), [...last, ...ellipsis]]
}
