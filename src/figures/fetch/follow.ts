import type {Fetched} from './fetched.js'

/** An answer, or the address that it names instead; both as of one request. */
export type Step = Fetched | {readonly kind: 'redirect'; readonly to: string}

/** Asks an address and follows its redirects; each stop is judged like the first. */
export async function follow(address: string, ask: (url: URL) => Promise<Step>, most: number): Promise<Fetched> {
  let url = new URL(address)
  for (let count = 0; count <= most; count++) {
    const found = await ask(url)
    if (found.kind !== 'redirect') return found
    if (!URL.canParse(found.to, url.href)) return refused('Unexpected redirect to what is no address')
    url = new URL(found.to, url)
  }
  return refused(`Unexpected chain of redirects, expected at most ${most}`)
}

function refused(reason: string): Fetched {
  return {kind: 'refused', rule: 'figure/refused', reason}
}
