/** What a published drawing may hold. All else is left out if that changes nothing to be seen, or the drawing refused. */
export const elements: ReadonlySet<string> = words(`
  svg g defs symbol use switch path rect circle ellipse line polyline polygon text tspan textPath title desc
  linearGradient radialGradient stop clipPath mask pattern marker`)

/** Elements that are never drawn, or only by browsers and not in our pictures: left out with all they hold. */
export const leftOut: ReadonlySet<string> = words(`
  script metadata foreignObject animate animateMotion animateTransform set view`)

/** Presentation attributes, which may also stand as properties in a `style` attribute. */
export const properties: ReadonlySet<string> = words(`
  clip-path clip-rule color color-interpolation color-rendering display dominant-baseline alignment-baseline
  baseline-shift direction fill fill-opacity fill-rule font-family font-size font-size-adjust font-stretch font-style
  font-variant font-weight letter-spacing marker-end marker-mid marker-start mask opacity overflow paint-order
  pointer-events shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap
  stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration text-rendering
  unicode-bidi vector-effect visibility word-spacing writing-mode`)

export const attributes: ReadonlySet<string> = new Set([
  ...properties,
  ...words(`
  id x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points width height viewBox preserveAspectRatio transform rotate
  pathLength textLength lengthAdjust offset gradientUnits gradientTransform spreadMethod patternUnits
  patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits markerUnits markerWidth markerHeight
  orient refX refY startOffset method spacing version xml:space`)
])

/** Functions that a value may call; references are another matter. */
export const functions: ReadonlySet<string> = words(`
  rgb rgba hsl hsla matrix translate translatex translatey scale scalex scaley rotate skewx skewy`)

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}
