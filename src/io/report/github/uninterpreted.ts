import {createHash} from 'node:crypto'

/**
 * Text of strangers for a log of GitHub Actions: until the token comes again, the runner obeys nothing in it. The token
 * is made of the text, which therefore cannot hold it.
 */
export function uninterpreted(text: string): string {
  const token = createHash('sha256').update(text).digest('hex').slice(0, 32)
  return `::stop-commands::${token}\n${text}::${token}::\n`
}
