/** One row of the venue table. */
export type VenueRow = {
  /** The short name, as it is mostly written. */
  readonly name: string
  readonly kind: 'conference' | 'journal' | 'workshop' | 'preprint'
  readonly fullName: string
  /** Former names, long forms and other spellings. Case and hyphens do not count. */
  readonly aliases: readonly string[]
}

/** The rows of one field, by permanent id. */
export type VenueRows = Readonly<Record<string, VenueRow>>
