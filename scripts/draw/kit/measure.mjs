/** Advance widths of Helvetica, from space to tilde, in thousandths of the size; Arial and Liberation Sans share them. */
const widths = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584
]

/** The width of one line of plain text in px. */
export const measure = (line, size, bold = false) =>
  ([...line].reduce((sum, char) => sum + (widths[char.codePointAt(0) - 32] ?? 600), 0) * size * (bold ? 1.06 : 1)) /
  1000
