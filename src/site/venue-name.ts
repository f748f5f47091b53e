import type {Venue} from '../model/issue.js'

/** `ACL 2018`, or `ACL` where no year is known. */
export function venueName({name, year}: Venue): string {
  return year === null ? name : `${name} ${year}`
}
