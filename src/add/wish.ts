import type {SchemeId} from '../model/schemes.js'
import {recognise} from '../site/recognise.js'
import {schemeAddress} from '../site/scheme-address.js'

/** What somebody asked to add. */
export type Wish = {
  readonly written: string
  /** `null` for an address that nobody knows. */
  readonly scheme: SchemeId | null
  readonly id: string | null
  /** Where a reader is to be led: the canonical address if there is one. */
  readonly address: string
}

/** Reads an address, or a number as people write it: `1711.07341`, `cs/0112017`, `10.1145/…`, `P18-1009`. */
export function wishOf(written: string): Wish | null {
  const text = written.trim()
  const address = /^https?:\/\//i.test(text) ? text : (forms.find(([form]) => form.test(text))?.[1](text) ?? null)
  if (address === null || !URL.canParse(address)) return null
  const known = recognise(address)
  if (known === null) return /^https?:\/\//i.test(text) ? {written, scheme: null, id: null, address} : null
  const {scheme, id} = known
  return {written, scheme, id, address: schemeAddress(scheme, id) ?? address}
}

const forms: readonly (readonly [RegExp, (text: string) => string])[] = [
  [
    /^(?:arxiv\s*:\s*)?(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?$/i,
    text => `https://arxiv.org/abs/${bare(text)}`
  ],
  [/^(?:doi\s*:\s*)?10\.\d{4,9}\/\S+$/i, text => `https://doi.org/${bare(text)}`],
  [
    /^(?:acl\s*:\s*)?(?:[a-z]\d\d-\d{4}|\d{4}\.[a-z\d_]+-[a-z\d_]+\.\d+)$/i,
    text => `https://aclanthology.org/${bare(text)}/`
  ],
  // An address as it is copied from a page: `arxiv.org/abs/1711.07341`.
  [/^(?:[a-z\d-]+\.)+[a-z]{2,}\/\S+$/i, text => `https://${text}`]
]

function bare(text: string): string {
  return text.replace(/^[a-z]+\s*:\s*/i, '')
}
