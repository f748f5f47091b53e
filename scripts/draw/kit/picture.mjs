import {colour} from './palette.mjs'
import {place} from './place.mjs'

/** A small picture: a scene of 120 × 90 units shown in a frame, or the part of it that `crop` (x, y, w, h in units) names. */
export const picture = (x, y, w, h, scene, {crop = [0, 0, 120, 90], line = 'grey.mid', width = 2, opacity = 1} = {}) =>
  place(
    x,
    y,
    w,
    h,
    `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="${crop.join(' ')}" preserveAspectRatio="xMidYMid slice"` +
      `${opacity < 1 ? ` opacity="${opacity}"` : ''}>${scene}</svg>` +
      `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="none" stroke="${colour(line)}" stroke-width="${width}"/>`
  )
