import {svgRoot} from './probe/svg-root.js'

/**
 * An SVG file that draws itself at another size, so that it need not be blown up from pixels. (Drawing with more dots
 * per inch does not do it: lengths in points would grow twice.)
 *
 * @param own Its size in CSS pixels, as probed.
 */
export function scaleDrawing(bytes: Uint8Array, own: Size, wanted: Size): Uint8Array {
  const text = new TextDecoder().decode(bytes)
  const root = svgRoot(text)
  if (!root) return bytes
  const attributes = new Map([['viewBox', `0 0 ${own.width} ${own.height}`], ...root.attributes])
  attributes.set('width', String(wanted.width)).set('height', String(wanted.height))
  const pairs = [...attributes].map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join('')
  const close = text[root.end - 2] === '/' ? '/>' : '>'
  return Buffer.from(`${text.slice(0, root.start)}<${root.name}${pairs}${close}${text.slice(root.end)}`)
}

type Size = {readonly width: number; readonly height: number}
