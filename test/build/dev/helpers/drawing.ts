/** A small drawing as SVG; it says its colour. */
export function drawing(colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="${colour}"/></svg>`
}
