/** Text of a page as it is shown: line feeds are blanks, but none between two Han characters; marks without width are nothing. */
export function pageText(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Han}，。；：、])[ \t]*\n\s*(?=[\p{Script=Han}，。；：、])/gu, '')
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u3000]+/g, ' ')
    .replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, '')
}
