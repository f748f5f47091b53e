import {BlockList, isIP} from 'node:net'

/**
 * Whether an IP address leads anywhere but to the public internet: to this machine, a private network, a group, or
 * ranges that are nobody's. IPv6 is judged the other way round: only what is given out for the public is public.
 *
 * @param address Without brackets; a zone such as `%eth0` makes it local.
 */
export function isLocalAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return notPublic.check(address, 'ipv4')
  if (family === 0 || address.includes('%')) return true
  const inner = embedded(address)
  if (inner !== null) return notPublic.check(inner, 'ipv4')
  return !given.check(address, 'ipv6') || taken.check(address, 'ipv6')
}

/** https://www.iana.org/assignments/iana-ipv4-special-registry, groups (224/4) and the reserved rest (240/4). */
const notPublic = listOf('ipv4', [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4'
])

const given = listOf('ipv6', ['2000::/3'])
/** Special parts of it: protocols, tunnels that carry IPv4, examples. */
const taken = listOf('ipv6', ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'])

/** The IPv4 address inside of one that only carries it: written as IPv6 (`::ffff:…`), or behind NAT64 (`64:ff9b::…`). */
function embedded(address: string): string | null {
  const groups = groupsOf(address)
  const carrier = groups
    .slice(0, 6)
    .map(group => group.toString(16))
    .join(':')
  if (carrier !== '0:0:0:0:0:ffff' && carrier !== '64:ff9b:0:0:0:0') return null
  return groups
    .slice(6)
    .flatMap(group => [group >> 8, group & 255])
    .join('.')
}

/** All eight groups, however the address is shortened. */
function groupsOf(address: string): number[] {
  const shortest = new URL(`http://[${address}]`).hostname.slice(1, -1)
  const [before = [], after = []] = shortest
    .split('::')
    .map(part => part.split(':').flatMap(group => (group === '' ? [] : [Number.parseInt(group, 16)])))
  return [...before, ...Array<number>(8 - before.length - after.length).fill(0), ...after]
}

function listOf(family: 'ipv4' | 'ipv6', subnets: readonly string[]): BlockList {
  const list = new BlockList()
  for (const subnet of subnets) {
    const [start = '', bits] = subnet.split('/')
    list.addSubnet(start, Number(bits), family)
  }
  return list
}
