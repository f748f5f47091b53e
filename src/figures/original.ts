import type {SourcePath} from '../model/issue.js'

/** What the bytes of an image say about it, whatever its name says. */
export type ImageHeader = {
  readonly format: 'png' | 'jpeg' | 'gif' | 'webp' | 'svg'
  /** Pixels as seen, with EXIF orientation applied; of SVG, CSS pixels. */
  readonly width: number
  readonly height: number
  /** Of several frames, and small enough to stay so. */
  readonly animated: boolean
}

/** A figure as the editor supplied it. */
export type Original = ImageHeader & {
  readonly source: SourcePath
  /** SHA-256 of its bytes, in hex. */
  readonly hash: string
}
