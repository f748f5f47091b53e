import {pathsOf} from '../build/paths.js'
import {amountOf, formatCache} from '../io/report/format-cache.js'
import {formatRows} from '../io/report/format-rows.js'
import {painter} from '../io/report/paint.js'
import {entriesOf} from '../io/store/entries.js'
import {type Limits, prune} from '../io/store/prune.js'
import {listed} from '../model/listed.js'
import {message} from '../model/message.js'
import type {Command, OptionValues} from './command.js'
import {usageError} from './usage-error.js'

export const command: Command = {
  options: {
    root: {type: 'string', default: '.'},
    prune: {type: 'boolean'},
    'older-than': {type: 'string'},
    'max-size': {type: 'string'}
  },
  run: async (values, positionals, {out, speech}) => {
    if (positionals.length > 0) {
      throw usageError(
        message`Unexpected \`${String(positionals[0])}\`, expected options only; name the folder with --root`
      )
    }
    const limits = limitsOf(values)
    const {cache} = pathsOf({root: String(values.root)})
    if (limits === null) out.write(formatCache(entriesOf(cache), speech))
    else {
      const {kept, removed} = prune(cache, limits)
      out.write(
        formatRows(
          [
            [message`removed`, amountOf(removed)],
            [message`kept`, amountOf(kept)]
          ],
          speech,
          painter(false)
        )
      )
    }
    return 0
  }
}

const month = '30d'

/** `null` where nothing is to be removed. Unless something else is asked for, a month without use is too long. */
function limitsOf(values: OptionValues): Limits | null {
  const {'older-than': age, 'max-size': size} = values
  if (values.prune !== true) {
    if (age === undefined && size === undefined) return null
    throw usageError(
      message`Unexpected --${age === undefined ? 'max-size' : 'older-than'} alone, expected --prune with it`
    )
  }
  return {
    age: age === undefined && size !== undefined ? null : measured('--older-than', String(age ?? month), hours, '30d'),
    size: size === undefined ? null : measured('--max-size', String(size), bytes, '1gb')
  }
}

const hour = 60 * 60 * 1000
const hours: Units = {h: hour, d: 24 * hour, w: 7 * 24 * hour}
const bytes: Units = {kb: 1e3, mb: 1e6, gb: 1e9}

type Units = Readonly<Record<string, number>>

/** A number with a unit. */
function measured(option: string, written: string, units: Units, example: string): number {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([a-z]+)$/i.exec(written) ?? []
  const factor = units[unit.toLowerCase()]
  if (factor !== undefined) return Number(number) * factor
  const known = listed(Object.keys(units))
  throw usageError(
    message`Unexpected ${option} \`${written}\`, expected a number and one of ${known}, such as ${example}`
  )
}
