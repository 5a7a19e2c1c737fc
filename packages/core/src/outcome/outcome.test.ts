import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contact_channels, live_contact_outcomes, right_party_outcomes } from '../activity.js'
import { businessDate, isWorkingDay } from '../calendar/index.js'
import { call_outcomes, type CallOutcome, outcome_rules } from './call-outcome.js'
import { nextStep } from './next-step.js'

const step = (outcome: CallOutcome, called_on: string, unanswered_before = 0) =>
  nextStep({ outcome, called_on: businessDate(called_on), country: 'FR', unanswered_before, asked: null })?.due_on ??
  null

describe('what follows from a call', () => {
  it.each([
    // Thursday; Friday is a day of work.
    ['no_answer', '2026-11-19', 0, '2026-11-20'],
    // The third in a row in vain: three days of work over a weekend.
    ['no_answer', '2026-11-19', 2, '2026-11-24'],
    ['no_answer', '2026-11-19', 40, '2026-11-26'],
    ['voicemail', '2026-11-20', 0, '2026-11-24'],
    ['reached_right_party', '2026-11-19', 0, '2026-11-26'],
    ['refused', '2026-11-19', 3, '2026-12-03'],
    // Christmas, then a weekend.
    ['third_party', '2026-12-24', 0, '2026-12-29'],
    ['promised', '2026-11-19', 0, null],
    ['disputed', '2026-11-19', 0, null],
    ['wrong_number', '2026-11-19', 0, null],
  ] as const)('%s on %s after %i in vain: again on %s', (outcome, called_on, unanswered_before, expected) => {
    expect(step(outcome, called_on, unanswered_before)).toBe(expected)
  })

  it('is what was agreed on the telephone, whatever the outcome', () => {
    const asked = { day: businessDate('2026-11-22'), time: '18:30' }
    for (const outcome of call_outcomes)
      expect(
        nextStep({ outcome, called_on: businessDate('2026-11-19'), country: 'FR', unanswered_before: 0, asked }),
      ).toEqual({ reason: 'call_back', due_on: '2026-11-22', due_time: '18:30' })
  })

  it('never falls on a day without work, and never comes sooner the more calls were in vain', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...call_outcomes),
        fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true }),
        fc.nat(10),
        (outcome, date, unanswered_before) => {
          const day = date.toISOString().slice(0, 10)
          const found = step(outcome, day, unanswered_before)
          if (found === null) return
          expect(found > day && isWorkingDay(businessDate(found), 'FR')).toBe(true)
          expect(found <= (step(outcome, day, unanswered_before + 1) ?? '')).toBe(true)
        },
      ),
    )
  })

  it('asks for the reason of the delay only where the debtor spoke, and ends only a number that is nobody’s', () => {
    for (const outcome of call_outcomes) {
      const { has_reason, ends_contact_point } = outcome_rules[outcome]
      expect([outcome, has_reason]).toEqual([outcome, right_party_outcomes.some((one) => one === outcome)])
      expect([outcome, ends_contact_point]).toEqual([outcome, outcome === 'wrong_number'])
    }
    expect(contact_channels).toContain('call')
    expect(live_contact_outcomes).not.toContain('voicemail')
  })
})
