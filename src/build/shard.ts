import type {SourcePath} from '../model/issue.js'
import type {Figures} from './read-figures.js'

/** One of so many parts of the work; `index` counts from 1. */
export type Shard = {readonly index: number; readonly count: number}

/**
 * The figures that one shard encodes. Their bytes decide, so that shards agree on any machine, equal pictures are
 * encoded once, and all files of one picture are settled together.
 */
export function shardOf(figures: Figures, {index, count}: Shard): Figures {
  const takes = (source: SourcePath): boolean => {
    const {hash = '0'} = figures.originals.get(source) ?? {}
    return Number.parseInt(hash.slice(0, 12), 16) % count === index - 1
  }
  const part = <T>(all: ReadonlyMap<SourcePath, T>) => new Map([...all].filter(([source]) => takes(source)))
  return {...figures, pictures: part(figures.pictures), planned: part(figures.planned)}
}
