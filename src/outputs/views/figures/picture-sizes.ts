/** Where a picture stands, from some width of the window on. */
export type Slot = {
  /** That width, in rem. */
  readonly from: number
  /** How wide it is, frame and all: so many hundredths of the window's width, and so many rem. */
  readonly vw: number
  readonly rem: number
  /** A row is as high as its picture, up to a limit; a cell is three to two. */
  readonly shape: 'row' | 'cell'
}

/** A width in rem that grows with that of the window, and its CSS. */
type Length = {readonly at: (window: number) => number; readonly css: string}
type Size = {readonly width: number; readonly height: number}

/** What the border and padding of a sheet take, in rem. */
const frame = 1.4
/** A picture that has its row to itself is no higher than this. */
const tallest = 34
/** Between these, in rem, it has to hold. */
const narrowest = 20
const widest = 160

/**
 * The `sizes` of a picture: how wide it is drawn, by window width. Never wider than it is, since browsers take this for
 * the picture's own size. `test/browser/sizes.test.ts` measures what is promised here.
 *
 * @param slots From the widest window down.
 */
export function pictureSizes(slots: readonly Slot[], picture: Size): string {
  return slots
    .map((slot, index) => {
      const until = slots[index - 1]?.from ?? widest
      const width = smallest(limits(slot, picture), Math.max(slot.from, narrowest), until)
      return slot.from === 0 ? width : `(min-width: ${slot.from}rem) ${width}`
    })
    .join(', ')
}

/** What a picture can be no wider than: its place, that place's height, and its own pixels. */
function limits({vw, rem, shape}: Slot, {width, height}: Size): readonly Length[] {
  const ratio = width / height
  const high =
    shape === 'row' ? length(0, tallest * ratio) : length(((vw * 2) / 3) * ratio, ((rem * 2) / 3 - frame) * ratio)
  return [length(vw, rem - frame), high, {at: () => width / 16, css: `${width}px`}]
}

function length(vw: number, rem: number): Length {
  const [hundredths, rest] = [round(vw), round(rem)]
  const at = (window: number) => (vw * window) / 100 + rem
  if (hundredths === 0) return {at, css: `${rest}rem`}
  return {at, css: `${hundredths}vw ${rest < 0 ? '-' : '+'} ${Math.abs(rest)}rem`}
}

/** The least of them. One that never is, or hardly, need not be said. */
function smallest(lengths: readonly Length[], from: number, until: number): string {
  const ascending = [...lengths].sort((a, b) => a.at(from) - b.at(from))
  const needed = ascending.filter(
    (one, index) => !ascending.slice(0, index).some(other => other.at(until) <= one.at(until) * 1.03)
  )
  const [only, ...more] = needed.map(({css}) => css)
  if (only === undefined || more.length > 0) return `min(${needed.map(({css}) => css).join(', ')})`
  return only.includes(' ') ? `calc(${only})` : only
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
