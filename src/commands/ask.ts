import {createInterface} from 'node:readline/promises'

/** Asks whoever sits at the terminal, and takes nothing but a yes for one; `null` where nobody does. */
export async function ask(question: string): Promise<boolean | null> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null
  const reader = createInterface({input: process.stdin, output: process.stderr})
  try {
    return /^(?:y|yes|是|好)$/i.test((await reader.question(question)).trim())
  } finally {
    reader.close()
  }
}
