/** A drawn thing with its frame and the points where arrows meet it; `at(fx, fy)` is a point by fractions of the frame. */
export const place = (x, y, w, h, svg) => ({
  ...{x, y, w, h, svg},
  left: [x, y + h / 2],
  right: [x + w, y + h / 2],
  top: [x + w / 2, y],
  bottom: [x + w / 2, y + h],
  center: [x + w / 2, y + h / 2],
  at: (fx, fy) => [x + fx * w, y + fy * h]
})

/** The SVG of drawn things, strings and (nested) lists of them, in order. */
export const join = items =>
  [items]
    .flat(9)
    .filter(Boolean)
    .map(item => item.svg ?? item)
    .join('')
