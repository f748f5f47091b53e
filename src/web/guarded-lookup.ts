import type {LookupFunction} from 'node:net'
import {isLocalAddress} from './local-address.js'
import type {Net} from './net.js'

/**
 * The name service for one connection. The addresses that are judged here are the very ones that are connected to:
 * a name that answers differently each time gains nothing.
 */
export function guardedLookup({resolve, allowLocal}: Pick<Net, 'resolve' | 'allowLocal'>): LookupFunction {
  return (host, options, done) => {
    resolve(host).then(
      found => {
        const fit = found.filter(({address}) => allowLocal || !isLocalAddress(address))
        const [first] = fit
        if (!first) done(found.length === 0 ? noAddress(host) : onlyLocal(host), [])
        else if (options.all) done(null, [...fit])
        else done(null, first.address, first.family)
      },
      error => done(error, [])
    )
  }
}

/** What `code` the error of a name has that leads to no public address. */
export const localCode = 'ERR_LOCAL_NETWORK'

function onlyLocal(host: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${host} is in the local network`), {code: localCode})
}

function noAddress(host: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${host} has no address`), {code: 'ENOTFOUND'})
}
