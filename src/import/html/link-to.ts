/** An address as it may stand between the brackets of a Markdown link. */
export function linkTo(url: string): string {
  const plain = url
    .trim()
    .replace(/\s/g, blank => (blank === ' ' ? '%20' : ''))
    .replace(/</g, '%3C')
    .replace(/>/g, '%3E')
  return isBalanced(plain) ? plain : plain.replace(/\(/g, '%28').replace(/\)/g, '%29')
}

/** Pairs of brackets are part of an address, one level of them. */
function isBalanced(url: string): boolean {
  return !/[()]/.test(url.replace(/\([^()]*\)/g, ''))
}
