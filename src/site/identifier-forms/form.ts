import type {SchemeId} from '../../model/schemes.js'

export type IdentifierForm = {
  readonly scheme: SchemeId
  /**
   * What the address opens, of that which the id names: the very page that the scheme's own address opens, the thing in
   * another shape (a PDF, a version, a mirror), or a place within it, which names nothing by itself.
   */
  readonly opens: 'page' | 'shape' | 'part'
  /** Without `www.`, `export.` and `m.`. */
  readonly hosts: readonly string[]
  /** Matches path and query, decoded. */
  readonly pattern: RegExp
  /** Of the groups of the pattern, in the spelling that readers see. */
  readonly id: (...groups: string[]) => string
}

/** A row of the tables. */
export function form(
  scheme: SchemeId,
  opens: IdentifierForm['opens'],
  hosts: string | readonly string[],
  pattern: RegExp,
  id: IdentifierForm['id'] = theOne
): IdentifierForm {
  return {scheme, opens, hosts: typeof hosts === 'string' ? [hosts] : hosts, pattern, id}
}

function theOne(...groups: string[]): string {
  return groups.find(Boolean) ?? ''
}
