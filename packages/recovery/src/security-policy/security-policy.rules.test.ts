import { expect, it } from 'vitest'
import { agencyRoles, policyFault } from './security-policy.rules.js'

const policy = { second_factor_roles: [], idle_minutes: 480, absolute_hours: 168 }

it.each([
  [{}, null],
  [{ idle_minutes: 5, absolute_hours: 1 }, null],
  [{ idle_minutes: 1_440, absolute_hours: 720 }, null],
  [{ idle_minutes: 60, absolute_hours: 1 }, null],
  [{ idle_minutes: 4 }, 'idle_out_of_bounds'],
  [{ idle_minutes: 1_441 }, 'idle_out_of_bounds'],
  [{ idle_minutes: Number.NaN }, 'idle_out_of_bounds'],
  [{ absolute_hours: 0 }, 'absolute_out_of_bounds'],
  [{ absolute_hours: 721 }, 'absolute_out_of_bounds'],
  [{ idle_minutes: 61, absolute_hours: 1 }, 'idle_beyond_absolute'],
] as const)('judges %j: %s', (change, fault) => {
  expect(policyFault({ ...policy, ...change })).toBe(fault)
})

it('counts everybody but the creditors’ users to the agency', () => {
  expect(agencyRoles).toEqual(['administrator', 'manager', 'agent', 'finance', 'auditor'])
})
