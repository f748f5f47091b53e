import type {IsoDate, SourcePath} from '../../model/issue.js'
import type {ImageHeader} from '../original.js'

/** A remote figure that lies in the content folder. */
export type PulledFigure = {
  /** Where it came from: absolute, without fragment. */
  readonly address: string
  /** Figures with the same bytes share one file. */
  readonly file: SourcePath
  /** Of the file, in hex. */
  readonly sha256: string
  /** What the bytes are, whatever the address or the server said. */
  readonly type: ImageHeader['format']
  /** Bytes. */
  readonly size: number
  /** Pixels as seen; of SVG, CSS pixels. */
  readonly width: number
  readonly height: number
  /** The day it was fetched. */
  readonly date: IsoDate
}

/** A remote figure that its host does not have any more. */
export type GoneFigure = {
  readonly address: string
  readonly gone: 404 | 410
  readonly date: IsoDate
}

export type LockEntry = PulledFigure | GoneFigure

/** By address. */
export type Lock = ReadonlyMap<string, LockEntry>
