import type {Variant} from '../model/site.js'
import {figurePath} from './figure-path.js'
import type {Original} from './original.js'

/** The original under its own type, without what was noted in it. */
export function asIs({width, height, hash, format, source, clean}: Original): Variant {
  const key = clean ?? hash
  const path = figurePath(source, '', key, format === 'jpeg' ? 'jpg' : format)
  return {width, height, format: clean === null ? 'original' : 'stripped', key, path}
}
