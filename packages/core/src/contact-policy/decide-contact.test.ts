import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { businessDate } from '../calendar/index.js'
import type { ContactChannel, ContactPurpose } from './contact-policy.js'
import { type ContactQuestion, decideContact, type PastContact } from './decide-contact.js'
import type { ContactPresetId } from './preset.js'
import { contact_presets } from './presets.js'

const ask = (
  preset: ContactPresetId,
  time_zones: readonly string[],
  at: string,
  more: Partial<ContactQuestion> = {},
) => {
  const { policy, country } = contact_presets[preset]
  return decideContact({
    policy,
    country,
    time_zones,
    debtor_kind: 'person',
    channel: 'call',
    purpose: 'contact',
    at: new Date(at),
    history: [],
    first_letter_on: businessDate('2026-01-02'),
    consent: 'unknown',
    opted_out: false,
    preferred: null,
    holds: [],
    ...more,
  })
}

const rulesOf = (answer: ReturnType<typeof ask>) => answer.refusals.map(({ rule }) => rule).join(' ')
const answered = (answer: ReturnType<typeof ask>) => [rulesOf(answer), answer.allowed_from?.toISOString() ?? 'never']

const call = (at: string, outcome: PastContact['outcome'] = 'no_answer', is_same_debt = true): PastContact => ({
  at: new Date(at),
  channel: 'call',
  direction: 'outbound',
  outcome,
  is_same_debt,
})

const paris = 'Europe/Paris'
const new_york = 'America/New_York'
const london = 'Europe/London'

/** preset, zone, moment, broken rules, first moment allowed. */
const by_clock: readonly (readonly [ContactPresetId, string, string, string, string])[] = [
  // Winter and summer in Paris: the same hour of the wall is another instant.
  ['france', paris, '2026-02-03T06:59:59Z', 'hours', '2026-02-03T07:00:00.000Z'],
  ['france', paris, '2026-02-03T07:00:00Z', '', '2026-02-03T07:00:00.000Z'],
  ['france', paris, '2026-07-07T05:59:59Z', 'hours', '2026-07-07T06:00:00.000Z'],
  ['france', paris, '2026-07-07T06:00:00Z', '', '2026-07-07T06:00:00.000Z'],
  ['france', paris, '2026-02-03T18:59:59Z', '', '2026-02-03T18:59:59.000Z'],
  ['france', paris, '2026-02-03T19:00:00Z', 'hours', '2026-02-04T07:00:00.000Z'],
  // The same instant is day in Paris and night in Guadeloupe, evening in La Réunion, the next day in Nouméa.
  ['france', 'America/Guadeloupe', '2026-02-03T10:00:00Z', 'hours', '2026-02-03T12:00:00.000Z'],
  ['france', 'Indian/Reunion', '2026-02-03T17:00:00Z', 'hours', '2026-02-04T04:00:00.000Z'],
  ['france', 'Pacific/Noumea', '2026-02-07T20:00:00Z', 'hours', '2026-02-08T21:00:00.000Z'],
  // Saturday is a day like others, Sunday is none.
  ['france', paris, '2026-02-07T18:00:00Z', '', '2026-02-07T18:00:00.000Z'],
  ['france', paris, '2026-02-07T20:00:00Z', 'hours', '2026-02-09T07:00:00.000Z'],
  ['france', paris, '2026-02-08T12:00:00Z', 'hours', '2026-02-09T07:00:00.000Z'],
  // The night in which clocks are put forward: Sunday 29 March 2026, and the Monday after it is an hour earlier in UTC.
  ['france', paris, '2026-03-28T20:00:00Z', 'hours', '2026-03-30T06:00:00.000Z'],
  ['france', paris, '2026-03-29T00:30:00Z', 'hours', '2026-03-30T06:00:00.000Z'],
  // The night in which they are put back: Sunday 25 October 2026, an hour later.
  ['france', paris, '2026-10-24T18:30:00Z', 'hours', '2026-10-26T07:00:00.000Z'],
  ['france', paris, '2026-10-25T00:30:00Z', 'hours', '2026-10-26T07:00:00.000Z'],
  ['france', paris, '2026-10-25T01:30:00Z', 'hours', '2026-10-26T07:00:00.000Z'],
  // 8:00 to 21:00 in New York on both such Sundays, when contact is allowed too.
  ['united_states', new_york, '2026-03-08T11:59:59Z', 'hours', '2026-03-08T12:00:00.000Z'],
  ['united_states', new_york, '2026-03-08T12:00:00Z', '', '2026-03-08T12:00:00.000Z'],
  ['united_states', new_york, '2026-03-07T12:59:59Z', 'hours', '2026-03-07T13:00:00.000Z'],
  ['united_states', new_york, '2026-11-01T12:59:59Z', 'hours', '2026-11-01T13:00:00.000Z'],
  ['united_states', new_york, '2026-11-02T01:59:59Z', '', '2026-11-02T01:59:59.000Z'],
  ['united_states', new_york, '2026-11-02T02:00:00Z', 'hours', '2026-11-02T13:00:00.000Z'],
  // Arizona keeps its clocks: in summer it is with Los Angeles.
  ['united_states', 'America/Phoenix', '2026-07-07T14:59:59Z', 'hours', '2026-07-07T15:00:00.000Z'],
  ['united_states', 'Pacific/Honolulu', '2026-07-08T06:59:59Z', '', '2026-07-08T06:59:59.000Z'],
  // Holidays: 14 July and Easter Monday in France, substitutes in England, none that counts in the United States.
  ['france', paris, '2026-07-14T09:00:00Z', 'holiday', '2026-07-15T06:00:00.000Z'],
  ['france', paris, '2026-04-06T09:00:00Z', 'holiday', '2026-04-07T06:00:00.000Z'],
  ['france', paris, '2026-12-25T21:00:00Z', 'hours holiday', '2026-12-26T07:00:00.000Z'],
  ['united_kingdom', london, '2026-04-03T09:00:00Z', 'holiday', '2026-04-04T07:00:00.000Z'],
  ['united_kingdom', london, '2026-12-28T09:00:00Z', 'holiday', '2026-12-29T08:00:00.000Z'],
  ['united_kingdom', london, '2021-12-28T09:00:00Z', 'holiday', '2021-12-29T08:00:00.000Z'],
  ['united_kingdom', london, '2022-01-03T09:00:00Z', 'holiday', '2022-01-04T08:00:00.000Z'],
  ['united_states', new_york, '2026-07-04T16:00:00Z', '', '2026-07-04T16:00:00.000Z'],
]

describe('the hours and days of a policy', () => {
  it.each(by_clock)('%s, %s, %s: %s', (preset, zone, at, rules, allowed_from) => {
    const answer = ask(preset, [zone], at)
    expect(answered(answer)).toEqual([rules, new Date(allowed_from).toISOString()])
  })

  it('must hold in every zone in which the debtor may be', () => {
    const coasts = [new_york, 'America/Los_Angeles']
    expect(answered(ask('united_states', coasts, '2026-07-07T13:00:00Z'))).toEqual([
      'hours',
      '2026-07-07T15:00:00.000Z',
    ])
    expect(answered(ask('united_states', coasts, '2026-07-08T00:30:00Z'))[0]).toBe('')
    expect(answered(ask('united_states', coasts, '2026-07-08T01:00:00Z'))).toEqual([
      'hours',
      '2026-07-08T15:00:00.000Z',
    ])
  })

  it('is never where there is no hour in common', () => {
    const preferred = { weekdays: [], from_minute: 9 * 60, until_minute: 10 * 60 }
    expect(answered(ask('france', [paris, new_york], '2026-07-07T13:00:00Z', { preferred }))[1]).toBe('never')
  })
})

/** Seven calls without answer on the days from 1 to 7 June 2026, at noon in New York. */
const seven = Array.from({ length: 7 }, (_, day) => call(`2026-06-0${day + 1}T16:00:00Z`))

/** moment, history, broken rules, first moment allowed. */
const by_history: readonly (readonly [string, readonly PastContact[], string, string])[] = [
  ['2026-06-07T17:00:00Z', seven.slice(1), '', '2026-06-07T17:00:00Z'],
  ['2026-06-07T17:00:00Z', seven, 'per_debt', '2026-06-08T12:00:00Z'],
  // To the second: the first day leaves the window at midnight of the eighth, but nobody is called before eight.
  ['2026-06-08T03:59:59Z', seven, 'hours per_debt', '2026-06-08T12:00:00Z'],
  ['2026-06-08T04:00:00Z', seven, 'hours', '2026-06-08T12:00:00Z'],
  ['2026-06-08T12:00:00Z', seven, '', '2026-06-08T12:00:00Z'],
  // All seven on one day: the whole week is over only with the seventh day.
  [
    '2026-06-07T23:59:59Z',
    Array.from({ length: 7 }, () => call('2026-06-01T16:00:00Z')),
    'per_debt',
    '2026-06-08T12:00:00Z',
  ],
  // Another debt has its own seven.
  ['2026-06-07T17:00:00Z', seven.map((one) => ({ ...one, is_same_debt: false })), '', '2026-06-07T17:00:00Z'],
  // Letters and what came in do not count as calls.
  ['2026-06-07T17:00:00Z', seven.map((one) => ({ ...one, channel: 'letter' as const })), '', '2026-06-07T17:00:00Z'],
  ['2026-06-07T17:00:00Z', seven.map((one) => ({ ...one, direction: 'inbound' as const })), '', '2026-06-07T17:00:00Z'],
  // The day of a conversation is the first of seven, whoever called: 1 June frees 8 June.
  ['2026-06-07T17:00:00Z', [call('2026-06-01T16:00:00Z', 'refused')], 'cool_off', '2026-06-08T12:00:00Z'],
  ['2026-06-08T03:59:59Z', [call('2026-06-02T03:59:59Z', 'refused')], 'hours cool_off', '2026-06-08T12:00:00Z'],
  ['2026-06-08T12:00:00Z', [call('2026-06-02T04:00:00Z', 'refused')], 'cool_off', '2026-06-09T12:00:00Z'],
  ['2026-06-08T12:00:00Z', [call('2026-06-01T16:00:00Z', 'refused')], '', '2026-06-08T12:00:00Z'],
  [
    '2026-06-05T17:00:00Z',
    [{ ...call('2026-06-01T16:00:00Z', 'reached_right_party'), direction: 'inbound' }],
    'cool_off',
    '2026-06-08T12:00:00Z',
  ],
  // A third party is no conversation with the debtor.
  ['2026-06-05T17:00:00Z', [call('2026-06-01T16:00:00Z', 'third_party')], '', '2026-06-05T17:00:00Z'],
  // Both at once are both told, and the later one decides.
  [
    '2026-06-07T17:00:00Z',
    [...seven, call('2026-06-07T16:30:00Z', 'promised')],
    'per_debt cool_off',
    '2026-06-14T12:00:00Z',
  ],
]

describe('seven in seven', () => {
  it.each(by_history)('at %s: %#', (at, history, rules, allowed_from) => {
    const answer = ask('united_states', [new_york], at, { history })
    expect(answered(answer)).toEqual([rules, new Date(allowed_from).toISOString()])
  })

  it('counts days of the calendar also over the night in which clocks change', () => {
    const history = Array.from({ length: 7 }, () => call('2026-10-26T16:00:00Z'))
    expect(answered(ask('united_states', [new_york], '2026-11-01T20:00:00Z', { history }))).toEqual([
      'per_debt',
      '2026-11-02T13:00:00.000Z',
    ])
  })

  it('does not hold for a call that the debtor asked for', () => {
    const purpose: ContactPurpose = 'call_back'
    const history = [...seven, call('2026-06-07T16:30:00Z', 'promised')]
    expect(answered(ask('united_states', [new_york], '2026-06-07T17:00:00Z', { history, purpose }))[0]).toBe('')
  })
})

/** What else is asked of the French policy on a Tuesday morning: rules broken, first moment allowed. */
const by_debtor: readonly (readonly [string, Partial<ContactQuestion>, string, string])[] = [
  ['no first letter', { first_letter_on: null }, 'first_letter', 'never'],
  ['no first letter, by letter', { first_letter_on: null, channel: 'letter' }, '', '2026-02-03T09:00:00.000Z'],
  ['consent withdrawn', { consent: 'withdrawn' }, 'consent', 'never'],
  ['consent withdrawn, by letter', { consent: 'withdrawn', channel: 'letter' }, '', '2026-02-03T09:00:00.000Z'],
  ['opted out of messages', { opted_out: true, channel: 'sms' }, 'opted_out', 'never'],
  [
    'evenings preferred',
    { preferred: { weekdays: [2, 4], from_minute: 17 * 60, until_minute: 19 * 60 } },
    'preferred_time',
    '2026-02-03T16:00:00.000Z',
  ],
  [
    'Thursdays preferred, and a call an hour ago',
    { preferred: { weekdays: [4], from_minute: 0, until_minute: 1440 }, history: [call('2026-02-03T08:00:00Z')] },
    'preferred_time minimum_gap',
    '2026-02-05T07:00:00.000Z',
  ],
  ['a call an hour ago', { history: [call('2026-02-03T08:00:00Z')] }, 'minimum_gap', '2026-02-03T12:00:00.000Z'],
  ['a call four hours ago', { history: [call('2026-02-03T05:00:00Z')] }, '', '2026-02-03T09:00:00.000Z'],
  [
    'a promise yesterday',
    { history: [call('2026-02-02T08:00:00Z', 'promised')] },
    'cool_off',
    '2026-02-04T07:00:00.000Z',
  ],
  [
    'a promise yesterday, of a company',
    { debtor_kind: 'company', history: [call('2026-02-02T08:00:00Z', 'promised')] },
    '',
    '2026-02-03T09:00:00.000Z',
  ],
  [
    'ten attempts about other debts',
    {
      history: Array.from({ length: 10 }, (_, day) => call(`2026-02-0${(day % 2) + 1}T08:00:00Z`, 'no_answer', false)),
    },
    'per_person',
    '2026-02-09T07:00:00.000Z',
  ],
  [
    'over-indebted, in the evening of a holiday',
    {
      at: new Date('2026-07-14T19:00:00Z'),
      holds: [{ kind: 'over_indebtedness', opened_on: businessDate('2026-07-01') }],
    },
    'hold hours holiday',
    'never',
  ],
]

describe('the debtor', () => {
  it.each(by_debtor)('%s', (_, more, rules, allowed_from) => {
    const answer = ask('france', [paris], '2026-02-03T09:00:00Z', more)
    expect(answered(answer)).toEqual([rules, allowed_from])
  })

  it('lets nobody pass a hold or a refusal of the debtor', () => {
    const answer = ask('france', [paris], '2026-02-03T05:00:00Z', { consent: 'withdrawn', opted_out: true })
    expect(answer.refusals.map(({ rule, overridable }) => [rule, overridable])).toEqual([
      ['opted_out', false],
      ['consent', false],
      ['hours', true],
    ])
  })
})

const presets = Object.keys(contact_presets) as ContactPresetId[]
const moments = fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
const contact = fc.record({
  at: moments,
  channel: fc.constantFrom('call', 'sms', 'letter', 'email', 'visit', 'note'),
  direction: fc.constantFrom('outbound', 'inbound'),
  outcome: fc.constantFrom('no_answer', 'promised', 'refused', null),
  is_same_debt: fc.boolean(),
}) as fc.Arbitrary<PastContact>

describe('any history', () => {
  it('is allowed at the first moment that was named, and not a second before', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...presets),
        fc.constantFrom(paris, new_york, london, 'America/Guadeloupe', 'Pacific/Noumea'),
        fc.constantFrom<ContactChannel>('call', 'sms', 'email', 'visit', 'letter'),
        moments,
        fc.array(contact, { maxLength: 30 }),
        (preset, zone, channel, at, contacts) => {
          const history = contacts.filter((one) => one.at <= at)
          const { refusals, allowed_from } = ask(preset, [zone], at.toISOString(), { channel, history })
          expect(allowed_from).not.toBeNull()
          const first = allowed_from ?? at
          expect(ask(preset, [zone], first.toISOString(), { channel, history }).refusals).toEqual([])
          if (refusals.length === 0) return
          const before = new Date(first.getTime() - 1000)
          expect(ask(preset, [zone], before.toISOString(), { channel, history }).refusals).not.toEqual([])
          for (const refusal of refusals) expect(refusal.allowed_from?.getTime()).toBeLessThanOrEqual(first.getTime())
        },
      ),
      { numRuns: 300 },
    )
    console.info(
      `contact policy: ${by_clock.length} examples of zones and clock changes, ${by_history.length} of seven in seven, ${by_debtor.length} of debtors, 300 random histories`,
    )
  })
})
