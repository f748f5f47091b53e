import {isUtf8} from 'node:buffer'

export type DecodedPage = {
  readonly text: string
  /** As it is called on the web: `utf-8`, `gb18030`. */
  readonly encoding: string
  /** Some bytes could not be read, and show as `�`. */
  readonly damaged: boolean
}

/**
 * The text of an HTML page. Bytes that are UTF-8 are read as that, whatever the page says: browsers save pages so and leave
 * the old declaration in place. Else the page is believed, and GB 18030, which holds GBK and GB 2312, is tried.
 *
 * @param declared The charset that came with the answer of a server.
 */
export function decodePage(bytes: Uint8Array, declared: string | null = null): DecodedPage {
  const whole = withoutCut(bytes)
  const marked = byteOrder(bytes)
  if (marked) return decode(bytes, marked) ?? lossy(bytes, marked)
  if (isUtf8(whole)) return {text: text(whole, 'utf-8'), encoding: 'utf-8', damaged: false}
  for (const encoding of [declared, declaredIn(bytes), 'gb18030']) {
    const decoded = encoding === null ? null : decode(bytes, encoding)
    if (decoded) return decoded
  }
  return lossy(bytes, declared ?? declaredIn(bytes) ?? 'utf-8')
}

function byteOrder(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** A page that was cut short may end within a character. */
function withoutCut(bytes: Uint8Array): Uint8Array {
  for (let cut = 1; cut <= 3; cut++) {
    const lead = bytes[bytes.length - cut] ?? 0
    if (lead < 0x80) break
    if (lead >= 0xc0) return isUtf8(bytes) ? bytes : bytes.subarray(0, bytes.length - cut)
  }
  return bytes
}

/** `<meta charset="gbk">`, or the older form; both are ASCII in every encoding that pages use. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096))
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? null
}

/** `null` where the encoding is unknown, or the bytes are not in it. */
function decode(bytes: Uint8Array, declared: string): DecodedPage | null {
  const encoding = /^(gbk|gb2312|gb_2312-80|x-gbk)$/i.test(declared) ? 'gb18030' : declared.toLowerCase()
  try {
    return {text: text(bytes, encoding, true), encoding, damaged: false}
  } catch {
    return null
  }
}

function lossy(bytes: Uint8Array, declared: string): DecodedPage {
  try {
    return {text: text(bytes, declared), encoding: declared.toLowerCase(), damaged: true}
  } catch {
    return {text: text(bytes, 'utf-8'), encoding: 'utf-8', damaged: true}
  }
}

function text(bytes: Uint8Array, encoding: string, fatal = false): string {
  return new TextDecoder(encoding, {fatal}).decode(bytes).replace(/\r\n?/g, '\n')
}
