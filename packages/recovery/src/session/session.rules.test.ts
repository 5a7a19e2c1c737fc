import { expect, it } from 'vitest'
import type { ProofMethod } from '../user/session-state.js'
import { networkOf } from './network.js'
import { stateAfter } from './session.rules.js'

const states = (methods: readonly ProofMethod[]) =>
  [
    { enrolled: false, required: false },
    { enrolled: false, required: true },
    { enrolled: true, required: false },
    { enrolled: true, required: true },
  ].map((factor) => stateAfter(methods, factor))

it.each([
  [['password'], ['signed_in', 'enrolling', 'second_factor', 'second_factor']],
  [['single_sign_on'], ['signed_in', 'enrolling', 'second_factor', 'second_factor']],
  [['recovery_code'], ['signed_in', 'enrolling', 'second_factor', 'second_factor']],
  [['code'], ['signed_in', 'enrolling', 'second_factor', 'second_factor']],
] as const)('leads whoever proved %j alone to what is still owed', (methods, expected) => {
  expect(states(methods)).toEqual(expected)
})

it.each([
  [['password', 'code']],
  [['password', 'recovery_code']],
  [['password', 'passkey']],
  [['passkey']],
  [['single_sign_on', 'provider_factor']],
  [['single_sign_on', 'code']],
] as const)('lets in whoever proved %j', (methods) => {
  expect(new Set(states(methods))).toEqual(new Set(['signed_in']))
})

it.each([
  ['192.0.2.77', '192.0.2.0'],
  ['::ffff:192.0.2.77', '192.0.2.0'],
  ['2001:db8:85a3:8d3:1319:8a2e:370:7348', '2001:db8:85a3::'],
  ['2001:db8::1', '2001:db8:0::'],
  ['::1', '0:0:0::'],
  ['unknown', null],
] as const)('keeps of %s the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
