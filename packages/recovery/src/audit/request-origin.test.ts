import { expect, it } from 'vitest'
import { networkOf } from './request-origin.js'

it.each([
  ['192.0.2.77', '192.0.2.0'],
  ['127.0.0.1', '127.0.0.0'],
  ['::ffff:192.0.2.77', '192.0.2.0'],
  ['2001:DB8:12:34::1', '2001:db8:12::'],
  ['2001:db8::1', '2001:db8:0::'],
  ['::1', '0:0:0::'],
  ['fe80::1%eth0', 'fe80:0:0::'],
  ['unknown', null],
  ['', null],
])('of %s keeps %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
