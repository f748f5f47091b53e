import {paper} from './palette.mjs'
import {join} from './place.mjs'

/** A whole figure as an SVG document, drawn on `width` × `height` units and `pixels` px wide. */
export const figure = (width, height, items, pixels = width) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${Math.round((height * pixels) / width)}" ` +
  `viewBox="0 0 ${width} ${height}"><rect width="${width}" height="${height}" fill="${paper}"/>${join(items)}</svg>`
