import type {Line, Word} from './word.js'

/** Words in lines no wider than `width`, in em, as long as no word is wider. */
export function breakLines(words: readonly Word[], width: number): readonly Line[] {
  const lines: Word[][] = []
  let room = 0
  for (const word of words) {
    const line = lines.at(-1)
    if (line && word.gap + word.width <= room) {
      line.push(word)
      room -= word.gap + word.width
    } else {
      lines.push([word])
      room = width - word.width
    }
  }
  return lines
}

/** As many lines as these words take at `width`, but as even as they can be. */
export function balancedLines(words: readonly Word[], width: number): readonly Line[] {
  const {length} = breakLines(words, width)
  let [low, high] = [0, width]
  // A hundredth of an em is less than anyone sees.
  while (high - low > 0.01) {
    const middle = (low + high) / 2
    if (fits(words, middle, length)) high = middle
    else low = middle
  }
  return breakLines(words, high)
}

export function lineWidth(line: Line): number {
  return line.reduce((sum, {gap, width}, index) => sum + (index === 0 ? 0 : gap) + width, 0)
}

function fits(words: readonly Word[], width: number, count: number): boolean {
  return words.every(word => word.width <= width) && breakLines(words, width).length <= count
}
