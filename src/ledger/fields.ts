/** What a line of a ledger holds before it is known to be a record. */
export type Fields = Readonly<Record<string, unknown>>
