export type JsonFields = Readonly<Record<string, unknown>>

/** The properties of a JSON object; none if it is something else, so that answers of any shape can be asked. */
export function fieldsOf(value: unknown): JsonFields {
  return typeof value === 'object' && value !== null ? (value as JsonFields) : {}
}
