/** How the venue table names a venue; `null` if it does not know the id. */
export function venueNames(_id: string): {readonly name: string; readonly fullName: string} | null {
  return null
}
