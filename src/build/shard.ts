import type {SourcePath} from '../model/issue.js'
import type {Figures} from './read-figures.js'

/** One of so many parts of the work; `index` counts from 1. */
export type Shard = {readonly index: number; readonly count: number}

/**
 * The figures that one shard encodes. Their bytes decide, so that shards agree on any machine, equal pictures are
 * encoded once, and all files of one picture are settled together.
 */
export function shardOf(figures: Figures, shard: Shard): Figures {
  const takes = (source: SourcePath): boolean => isTaken(figures.originals.get(source)?.hash ?? '0', shard)
  const part = <T>(all: ReadonlyMap<SourcePath, T>) => new Map([...all].filter(([source]) => takes(source)))
  return {...figures, pictures: part(figures.pictures), planned: part(figures.planned)}
}

/** Whether a shard takes what has this hash. */
export function isTaken(hash: string, {index, count}: Shard): boolean {
  return Number.parseInt(hash.slice(0, 12), 16) % count === index - 1
}
