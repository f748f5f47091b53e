import {type Shape, shapeOf} from './lines/line-kinds.js'
import type {Line} from './lines/lines.js'
import {type ReadProse, readProse} from './prose/prose.js'
import {inferVenue} from './venue.js'

/** How the texts of an issue are read, each by itself; who reads the same issue again and again remembers some. */
export type Readers = {
  readonly prose: ReadProse
  readonly shape: (line: Line) => Shape
  readonly venue: typeof inferVenue
}

export const readers: Readers = {prose: readProse, shape: shapeOf, venue: inferVenue}
