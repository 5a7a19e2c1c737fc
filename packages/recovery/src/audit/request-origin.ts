import { isIP } from 'node:net'
import type { RequestOrigin } from '../actor.js'

/** Where a request comes from, as the trail keeps it: who needs the whole address has the log for a while. */
export const requestOrigin = (address: string, request_id: string): RequestOrigin => ({
  address: networkOf(address),
  request_id,
})

/**
 * The network of an address, in which many machines are: the first 24 bits of IPv4 and the first 48 of IPv6 (as the CNIL
 * accepts for anonymised addresses), null for what is no address.
 */
export const networkOf = (address: string): string | null => {
  const plain = address.toLowerCase().startsWith('::ffff:') && address.includes('.') ? address.slice(7) : address
  switch (isIP(plain)) {
    case 4:
      return plain.replace(/\d+$/u, '0')
    case 6:
      return `${leadingGroups(plain).join(':')}::`
    default:
      return null
  }
}

/** The first three groups of an IPv6 address; `::` stands for as many zeros as are missing. */
const leadingGroups = (address: string): string[] => {
  const [before = ''] = address.split('::')
  const groups = before === '' ? [] : before.split(':')
  return [0, 1, 2].map((position) => groups[position]?.toLowerCase() ?? '0')
}
