export type Pdf = {
  readonly pages: number
  /** What the outline lists, with the distance of its upper edge from the lower edge of the sheet, in points. */
  readonly headings: readonly {readonly title: string; readonly fromBottom: number}[]
}

/** Reads from a PDF that Chromium made with an outline how headings fall onto its pages. */
export function readPdf(bytes: Uint8Array): Pdf {
  const text = Buffer.from(bytes).toString('latin1')
  return {
    pages: text.match(/\/Type \/Page\b(?!s)/g)?.length ?? 0,
    headings: [...text.matchAll(outlineItem)].map(([, title = '', top = '']) => ({title, fromBottom: Number(top)}))
  }
}

const outlineItem = /\/Title ([(<].*?[)>])[\s\S]{0,200}?\/Dest \[\d+ 0 R \/XYZ [\d.-]+ ([\d.-]+)/g
