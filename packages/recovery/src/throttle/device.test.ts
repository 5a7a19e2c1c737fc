import { openSecretBox } from '@quittance/platform'
import { expect, it } from 'vitest'
import { deviceOf, rememberDevice } from './device.js'

const services = { secrets: openSecretBox(new Uint8Array(32).fill(7)) }
const stranger = { secrets: openSecretBox(new Uint8Array(32).fill(8)) }

it('knows the browser again for the accounts that signed in there, and for no others', () => {
  const cookie = rememberDevice(services, rememberDevice(services, null, 'a@example.org'), 'B@Example.org ')
  expect(deviceOf(services, cookie, 'A@example.org')).toMatch(/^[\w-]{22}$/)
  expect(deviceOf(services, cookie, 'b@example.org')).toMatch(/^[\w-]{22}$/)
  expect(deviceOf(services, cookie, 'c@example.org')).toBeNull()
  expect(deviceOf(services, cookie, 'a@example.org')).not.toBe(deviceOf(services, cookie, 'b@example.org'))
})

it('remembers the latest five', () => {
  const people = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}@example.org`)
  const cookie = people.reduce<string | null>((known, email) => rememberDevice(services, known, email), null)
  expect(people.map((email) => deviceOf(services, cookie, email) !== null)).toEqual([
    false,
    true,
    true,
    true,
    true,
    true,
  ])
})

it.each([
  '',
  'x',
  'v1.',
  rememberDevice(stranger, null, 'a@example.org'),
  services.secrets.seal('[]', 'another purpose'),
])('takes %j for nobody’s', (cookie) => {
  expect(deviceOf(services, cookie, 'a@example.org')).toBeNull()
})
