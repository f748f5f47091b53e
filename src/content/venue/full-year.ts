/** The year that four or two digits mean: `18` is 2018, `98` is 1998. */
export function fullYear(digits: string): number {
  const number = Number(digits)
  if (digits.length === 4) return number
  return number < 50 ? 2000 + number : 1900 + number
}
