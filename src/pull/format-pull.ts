import type {PullReport} from './pull.js'

/** What a pull did, in one line: `figures  12 fetched (1.4 MB), 30 kept, 1 gone`. */
export function formatPull({picture, kept, gone, refused, unreachable, unnamed, bytes}: PullReport): string {
  const counts: readonly (readonly [number, string])[] = [
    [picture, `fetched (${(bytes / 1_000_000).toFixed(1)} MB)`],
    [kept, 'kept'],
    [gone, 'gone'],
    [refused, 'refused'],
    [unreachable, 'not reached'],
    [unnamed, 'forgotten, since no issue names them']
  ]
  const said = counts.filter(([count], index) => index < 2 || count > 0).map(([count, what]) => `${count} ${what}`)
  return `figures  ${said.join(', ')}\n`
}
