import {type Box, colours, rectangle} from './drawing.js'

export const card = {width: 1200, height: 630} as const

/** Pixels as seen; a drawing (SVG) has no largest size. */
export type FigureSize = {readonly width: number; readonly height: number; readonly vector: boolean}

/** White around a figure. */
const padding = 24

/** The largest size of a figure within a sheet of this size: whole, and no larger than it is. */
export function sizeOn(sheet: Pick<Box, 'width' | 'height'>, {width, height, vector}: FigureSize) {
  const room = {width: sheet.width - 2 * padding, height: sheet.height - 2 * padding}
  const scale = Math.min(room.width / width, room.height / height, vector ? Number.POSITIVE_INFINITY : 1)
  return {width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale))}
}

/** The smallest sheet for a figure of a size, yet no mere stamp. */
export function sheetAround({width, height}: Pick<Box, 'width' | 'height'>) {
  return {width: Math.max(320, width + 2 * padding), height: Math.max(200, height + 2 * padding)}
}

/** Where a figure of a size stands on its sheet. */
export function centred(size: Pick<Box, 'width' | 'height'>, sheet: Box): Box {
  const left = sheet.left + Math.round((sheet.width - size.width) / 2)
  const top = sheet.top + Math.round((sheet.height - size.height) / 2)
  return {...size, left, top}
}

export function drawSheet({left, top, width, height}: Box): string {
  const edge = rectangle({left: left - 1, top: top - 1, width: width + 2, height: height + 2}, colours.hairline)
  return edge + rectangle({left, top, width, height}, colours.sheet)
}
