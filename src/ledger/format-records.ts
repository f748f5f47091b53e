/**
 * The text of a ledger: sorted by address, each record whole in a line of its own, so that two branches that added
 * different ones merge by themselves. (In one JSON document the commas between records would be in the way.)
 *
 * @param ordered A record with its keys in the order of the file.
 */
export function formatRecords<T extends {readonly address: string}>(
  records: Iterable<T>,
  ordered: (record: T) => T
): string {
  return [...records]
    .sort((a, b) => (a.address === b.address ? 0 : a.address < b.address ? -1 : 1))
    .map(record => `${JSON.stringify(ordered(record))}\n`)
    .join('')
}
