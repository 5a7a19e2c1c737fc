import { isIPv4, isIPv6 } from 'node:net'

/**
 * An address without the part that names one machine in its network: the first three bytes of IPv4, the first 48 bits of
 * IPv6. Enough to know one's own sessions by; null for what is no address.
 */
export const networkOf = (address: string): string | null => {
  const mapped = /^::ffff:(?<four>\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.groups?.['four'] ?? address
  if (isIPv4(mapped)) return `${mapped.split('.').slice(0, 3).join('.')}.0`
  if (!isIPv6(mapped)) return null
  const [head = ''] = mapped.split('::')
  const groups = [...head.split(':').filter((group) => group !== ''), '0', '0', '0'].slice(0, 3)
  return `${groups.join(':')}::`
}
