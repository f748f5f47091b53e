import {openStore} from '../io/store.js'
import type {FillReport} from '../model/report.js'
import {silence} from '../site/silence.js'
import {blocking} from './blocking.js'
import {drawCards} from './draw-cards.js'
import {encodeFigures} from './encode-figures.js'
import {createFigureWork} from './figure-work.js'
import {type BuildOptions, pathsOf} from './paths.js'
import {readSite} from './read-site.js'
import {isTaken, type Shard, shardOf} from './shard.js'
import {createWatch, type Listener} from './watch.js'

/**
 * Encodes the figures of a site and draws its share pictures, or one shard of them, into the cache, and publishes
 * nothing. A build that finds the caches of all shards laid over each other does neither, and publishes what it would
 * have published alone.
 */
export async function fillCache(
  options: BuildOptions,
  shard: Shard = {index: 1, count: 1},
  listener: Listener | null = null
): Promise<FillReport> {
  const watch = createWatch(listener)
  const paths = pathsOf(options)
  const read = await readSite(options, paths, openStore(paths.cache), watch)
  const figures = shardOf(read.figures, shard)
  const blocked = blocking(read.diagnostics, options)
  const stop = new AbortController()
  const encode = () => {
    const work = createFigureWork(paths, read.store, stop).all(figures, read.content.settings)
    return encodeFigures(figures, work, (done, all) => watch.step('encode', done, all))
  }
  const taken = read.cards.filter(({card}) => isTaken(card.key, shard))
  const draw = () => drawCards({...read, cards: taken}, (done, all) => watch.step('draw', done, all), stop.signal)
  const made = blocked ? {encoded: 0, cached: 0, diagnostics: []} : await watch.stage('encode', encode)
  const {cards} = blocked ? {cards: {drawn: 0, cached: 0}} : await watch.stage('draw', draw)
  const {kept, silenced} = silence(made.diagnostics, read.content.silencers)
  return {
    diagnostics: [...read.diagnostics, ...kept],
    silenced: read.silenced.length + silenced.length,
    notices: read.store.warnings(),
    issues: {parsed: read.content.parsed, cached: read.content.cached},
    figures: {encoded: made.encoded, cached: made.cached},
    cards,
    shard: {...shard, takes: figures.pictures.size, of: read.figures.pictures.size},
    blocked,
    milliseconds: watch.milliseconds()
  }
}
