import type {SourcePath} from '../model/issue.js'

/** What the bytes of an image say about it, whatever its name says. */
export type ImageHeader = {
  readonly format: 'png' | 'jpeg' | 'gif' | 'webp' | 'svg'
  /** Pixels as seen, with EXIF orientation applied; of SVG, CSS pixels. */
  readonly width: number
  readonly height: number
  /** Of several frames, and few enough to stay so. */
  readonly animated: boolean
  /** Of too many frames: its first is all that is shown, and the file itself never. */
  readonly long: boolean
  /** Its length in bytes. */
  readonly size: number
  /** Where the image ends; bytes may follow that are none of it. */
  readonly end: number
  /** Whether EXIF data says to turn or mirror it. */
  readonly turned: boolean
  /**
   * SHA-256 of what may be published of the file itself: a drawing made harmless, pixels without what was noted beside
   * them. `null` for a drawing that would not survive that whole, and for pixels without notes.
   */
  readonly clean: string | null
}

/** A figure as the editor supplied it. */
export type Original = ImageHeader & {
  readonly source: SourcePath
  /** SHA-256 of its bytes, in hex. */
  readonly hash: string
}
