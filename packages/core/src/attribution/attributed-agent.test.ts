import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, businessDate } from '../calendar/index.js'
import { type AttributableContact, attributedAgent, attribution_days } from './attributed-agent.js'

const paid_on = businessDate('2025-03-31')
const contact = (
  days_before: number,
  agent_id: string | null,
  more: Partial<AttributableContact> = {},
): AttributableContact => ({
  id: `${days_before} ${agent_id}`,
  kind: 'contact',
  occurred_on: addDays(paid_on, -days_before),
  agent_id,
  ...more,
})

it('goes to whoever reached the debtor last, on the day itself or in the 30 days before', () => {
  expect(attributedAgent(paid_on, [contact(12, 'Nadia'), contact(3, 'Hugo'), contact(20, 'Inès')])).toBe('Hugo')
  expect(attributedAgent(paid_on, [contact(0, 'Nadia')])).toBe('Nadia')
  expect(attributedAgent(paid_on, [contact(attribution_days, 'Nadia')])).toBe('Nadia')
})

it('goes to nobody when the contact is too old, later, or there is none', () => {
  expect(attributedAgent(paid_on, [contact(attribution_days + 1, 'Nadia')])).toBeNull()
  expect(attributedAgent(paid_on, [contact(-1, 'Nadia')])).toBeNull()
  expect(attributedAgent(paid_on, [])).toBeNull()
})

it('goes to nobody when it is not known who the last one was', () => {
  expect(attributedAgent(paid_on, [contact(12, 'Nadia'), contact(3, null)])).toBeNull()
})

it('of one day goes to the promise, then to what was recorded last', () => {
  const promise = contact(3, 'Nadia', { kind: 'promise', id: 'a' })
  expect(attributedAgent(paid_on, [contact(3, 'Hugo', { id: 'z' }), promise])).toBe('Nadia')
  expect(attributedAgent(paid_on, [contact(3, 'Hugo', { id: 'a' }), contact(3, 'Inès', { id: 'b' })])).toBe('Inès')
})

it('does not depend on the order in which contacts are given', () => {
  const one = fc.record({
    id: fc.uuid(),
    kind: fc.constantFrom('contact' as const, 'promise' as const),
    occurred_on: fc.integer({ min: -3, max: 40 }).map((days) => addDays(paid_on, -days)),
    agent_id: fc.constantFrom('a', 'b', 'c', null),
  })
  fc.assert(
    fc.property(fc.uniqueArray(one, { selector: ({ id }) => id }), (contacts) => {
      expect(attributedAgent(paid_on, contacts.toReversed())).toBe(attributedAgent(paid_on, contacts))
    }),
  )
})
