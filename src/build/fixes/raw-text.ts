import {openInside} from '../../io/files/open-inside.js'

/** As it is, byte order mark and all; `null` if it cannot be read as text. */
export function rawText(root: string, file: string): string | null {
  const opened = openInside(root, file, 'content', largest)
  if (!opened.ok) return null
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(opened.bytes)
  } catch {
    return null
  }
}

const largest = 2_000_000
