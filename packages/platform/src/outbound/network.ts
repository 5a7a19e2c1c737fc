import { BlockList, isIP } from 'node:net'

/** A network as an operator writes it: an address, or an address with the number of its leading bits. */
const add = (list: BlockList, network: string): void => {
  const [address = '', bits] = network.split('/')
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
  if (bits === undefined) list.addAddress(address, family)
  else list.addSubnet(address, Number(bits), family)
}

const listOf = (networks: readonly string[]): BlockList => {
  const list = new BlockList()
  for (const network of networks) add(list, network)
  return list
}

const contains = (list: BlockList, address: string): boolean => {
  const family = isIP(address)
  return family !== 0 && list.check(address, family === 6 ? 'ipv6' : 'ipv4')
}

/** IPv4 addresses that lead to no host of the public internet (IANA IPv4 special-purpose registry, RFC 6890). */
const special_ipv4 = listOf([
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
  '240.0.0.0/4',
])

/** Of IPv6 only this is given to public hosts (RFC 4291); it leaves out loopback, link-local, unique local and mapped IPv4. */
const global_ipv6 = listOf(['2000::/3'])

/** Within it: protocol assignments with Teredo, 6to4, documentation. The first two wrap IPv4 addresses of any kind. */
const special_ipv6 = listOf(['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'])

const loopback = listOf(['127.0.0.0/8', '::1'])

/** Whether an address is this machine's own. */
export const isLoopback = (address: string): boolean => contains(loopback, address)

/** Whether an address belongs to a host of the public internet. */
export const isPublic = (address: string): boolean => {
  switch (isIP(address)) {
    case 4:
      return !contains(special_ipv4, address)
    case 6:
      return contains(global_ipv6, address) && !contains(special_ipv6, address)
    default:
      return false
  }
}

/** Tells which addresses may be called: public ones, and those of the operator's own networks that he named. */
export const permittedAddress = (own_networks: readonly string[]): ((address: string) => boolean) => {
  const own = listOf(own_networks)
  return (address) => isPublic(address) || contains(own, address)
}
