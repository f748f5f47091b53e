import type {Shard} from '../build/shard.js'
import {message} from '../model/message.js'
import type {OptionValues} from './command.js'
import {usageError} from './usage-error.js'

/** What `--only figures --shard 2/3` asks for; `null` for a whole build. */
export function shardOption({only, shard}: OptionValues): Shard | null {
  if (only !== undefined && only !== 'figures')
    throw usageError(message`Unexpected --only \`${String(only)}\`, expected figures`)
  if (shard === undefined) return only === undefined ? null : {index: 1, count: 1}
  if (only === undefined)
    throw usageError(message`Unexpected --shard for a whole build, expected --only figures with it`)
  const [, index = 0, count = 0] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(String(shard))?.map(Number) ?? []
  if (index < 1 || index > count) {
    throw usageError(
      message`Unexpected --shard \`${String(shard)}\`, expected one such as 2/3, the second of three parts`
    )
  }
  return {index, count}
}
