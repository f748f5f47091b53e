import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {cleanDrawing} from '../../src/figures/drawing/clean-drawing.js'

const xmlns = 'xmlns="http://www.w3.org/2000/svg"'
const svg = (inner: string, root = ''): string => `<svg ${xmlns} width="9" height="9"${root}>${inner}</svg>`
const inside = (inner: string, root?: string): string | null =>
  cleanDrawing(svg(inner, root))
    ?.replace(/^<svg[^>]*?(?:\/>|>)/, '')
    .replace(/<\/svg>\n$/, '')
    .trim() ?? null

test('shapes, text and paint stay as they are', () => {
  for (const inner of [
    '<g transform="translate(1 2) rotate(-3.5)"><path d="M0 0h1v-1.5e-3z" fill="#fed" stroke="rgb(1, 2, 3)"/></g>',
    '<path transform="rotate(1)  translate (2 3)scale(2)" d="M0 0"/>',
    '<defs><linearGradient id="a-1"><stop offset="0.5" stop-color="red"/></linearGradient></defs><rect fill="url(#a-1)"/>',
    '<text x="1" font-family="\'Noto Sans\', 思源黑体, serif" xml:space="preserve">图 1 &amp; &lt;b&gt;<tspan dy="1">x</tspan></text>',
    '<symbol id="s"><circle r="1"/></symbol><use href="#s" x="1"/>',
    '<title>An attention model</title><clipPath id="c"><rect width="1" height="1"/></clipPath><g clip-path="url(#c)"/>'
  ]) {
    assert.equal(inside(inner), inner)
  }
})

test('what runs, or is never drawn, is left out', () => {
  const left: readonly (readonly [string, string])[] = [
    ['<script>alert(1)</script><rect/>', '<rect/>'],
    ['<script href="data:,alert(1)"/>', ''],
    ['<rect onclick="alert(1)" onload="alert(1)" x="1"/>', '<rect x="1"/>'],
    ['<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><iframe src="x"/></body></foreignObject>', ''],
    ['<a href="javascript:alert(1)" xlink:href="javascript:alert(1)" target="x"><rect/></a>', '<g><rect/></g>'],
    ['<animate attributeName="href" values="javascript:alert(1)"/><set attributeName="onclick" to="x"/>', ''],
    ['<metadata><rdf:RDF/></metadata><sodipodi:namedview><x/></sodipodi:namedview>', ''],
    [
      '<rect class="a" data-x="1" style="fill: red; stroke-width:2 ;-inkscape-x:1;filter:none"/>',
      '<rect fill="red" stroke-width="2"/>'
    ],
    ['<!-- <script> --><?xml-stylesheet href="http://x"?><rect/>', '<rect/>'],
    ['<rect fill="red" style="fill:blue"/>', '<rect fill="blue"/>']
  ]
  for (const [inner, expected] of left) assert.equal(inside(inner), expected, inner)
  assert.equal(
    cleanDrawing(svg('<style>*{stroke-linejoin: round; stroke-linecap: butt}</style>', ' onload="x"')),
    `<svg ${xmlns} stroke-linejoin="round" stroke-linecap="butt" width="9" height="9"/>\n`
  )
})

test('what is seen and cannot be kept refuses the drawing', () => {
  for (const inner of [
    '<image href="http://example.org/a.png"/>',
    '<image href="data:image/png;base64,AAAA"/>',
    '<use href="other.svg#a"/>',
    '<use xlink:href="http://example.org/#a"/>',
    '<use href="data:image/svg+xml,x#a"/>',
    '<rect fill="url(http://example.org/#a)"/>',
    '<rect fill="url(#a) url(//example.org)"/>',
    '<rect fill="u\\72l(http://example.org)"/>',
    '<rect style="fill:url(http://example.org)"/>',
    '<rect style="background:red"/>',
    '<rect style="fill:red !important"/>',
    '<rect fill="expression(alert(1))"/>',
    '<rect transform="rotate(1) expression (1)"/>',
    '<rect fill="var(--x)"/>',
    '<rect fill="image-set(x)"/>',
    '<rect filter="url(#f)"/>',
    '<filter id="f"><feImage href="x"/></filter>',
    '<style>.a{fill:red}</style>',
    '<style>@import "http://example.org"</style>',
    '<g><style>*{fill:red}</style></g>',
    '<iframe src="x"/>',
    '<rect id="a b"/>',
    '<RECT/>'
  ]) {
    assert.equal(inside(inner), null, inner)
  }
})

test('only strict XML of one SVG element is read', () => {
  for (const text of [
    '',
    'x',
    '<svg width="1" height="1"/>',
    `<svg xmlns="http://www.w3.org/1999/xhtml"/>`,
    `<s:svg xmlns:s="http://www.w3.org/2000/svg"/>`,
    `${svg('')}<script/>`,
    `${svg('')}x`,
    svg('<g>'),
    svg('</g>'),
    svg('<g></G>'),
    svg('<rect x=1/>'),
    svg('<rect x="1" x="2"/>'),
    svg('<rect x="<"/>'),
    svg('<![CDATA[<script/>]]>'),
    svg('<text>&nbsp;</text>'),
    svg('<text>&a;</text>'),
    svg('<text>&#0;&#xfffe;&#x110000;</text>'),
    svg('<text>a & b</text>'),
    `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`,
    svg(`${'<g>'.repeat(200)}${'</g>'.repeat(200)}`),
    svg('<g/>'.repeat(60_000)),
    svg(`<rect ${'a="" '.repeat(100_000)}/>`),
    svg(`<rect ${Array.from({length: 100_000}, (_, i) => `a${i}=""`).join(' ')}/>`),
    svg('<!--'.repeat(200_000)),
    'x'.repeat(6_000_000)
  ]) {
    assert.equal(cleanDrawing(text), null, text.slice(0, 80))
  }
})

test('references that multiply or go in circles refuse the drawing', () => {
  const laughs = Array.from({length: 12}, (_, i) => `<g id="g${i}">${`<use href="#g${i - 1}"/>`.repeat(10)}</g>`)
  assert.equal(inside(laughs.join('')), null)
  assert.equal(inside('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'), null)
  assert.equal(inside('<pattern id="p"><rect fill="url(#p)"/></pattern>'), null)
  assert.notEqual(inside(laughs.slice(0, 3).join('')), null)
})

test('whatever comes out comes out again the same, and holds nothing that runs', () => {
  const piece = fc.constantFrom(
    ...'<g>|</g>|<rect x="1"/>|<script>|</script>|<a href="javascript:x">|</a>|<!--|-->|<![CDATA[|]]>'.split('|'),
    ...' onload="x" |"|\'|>|<|&amp;|&lt;script&gt;|&#60;|<text>|</text>|<style>*{}</style>|<use href="#a"/>|a'.split(
      '|'
    )
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 12}), pieces => {
      const once = cleanDrawing(svg(pieces.join('')))
      if (once === null) return
      assert.equal(cleanDrawing(once), once)
      assert.doesNotMatch(once, /<script|<a |<!|<\?|javascript:|\son\w+="/)
    }),
    {numRuns: 3000}
  )
})
