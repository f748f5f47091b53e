/** A title that would fill a screen if it were set as large as others. A Han character is as wide as two letters. */
export function isLong(title: string): boolean {
  const wide = title.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0
  return [...title].length + wide > 140
}
