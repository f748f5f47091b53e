import {paper} from './palette.mjs'
import {join} from './place.mjs'

/** A whole figure as an SVG document of `width` × `height` px. */
export const figure = (width, height, items) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
  `<rect width="${width}" height="${height}" fill="${paper}"/>${join(items)}</svg>`
