type Entry = {readonly kind: string; readonly size: number}

/** How many entries a cache has, and how large they are: a line for each kind, and one for all. */
export function formatCache(entries: readonly Entry[]): string {
  const kinds = [...new Set(entries.map(({kind}) => kind))].sort()
  const groups = kinds.map(kind => ({name: kind, own: entries.filter(entry => entry.kind === kind)}))
  const width = Math.max(...[...kinds, 'all'].map(name => name.length))
  return [...groups, {name: 'all', own: entries}]
    .map(({name, own}) => `${name.padEnd(width)}  ${amountOf(own)}\n`)
    .join('')
}

/** `120 entries, 3.4 MB` */
export function amountOf(entries: readonly Entry[]): string {
  const bytes = entries.reduce((sum, {size}) => sum + size, 0)
  return `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}, ${(bytes / 1_000_000).toFixed(1)} MB`
}
