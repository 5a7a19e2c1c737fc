import { describe, expect, it } from 'vitest'
import { businessDate } from '../calendar/index.js'
import { closing_reasons, isClosingReason } from './closing-reason.js'
import { default_retentions, defaultRetentionsOn } from './default-retention.js'
import { mostSpecific, type RetentionRule } from './retention-rule.js'

const rule = (creditor_id: string | null, closing_reason: RetentionRule['closing_reason'], months_active: number) =>
  ({ subject: 'case', creditor_id, closing_reason, months_active, months_archived: 0 }) as const

describe('the most specific rule', () => {
  const rules = [rule(null, null, 1), rule(null, 'paid', 2), rule('c', null, 3), rule('c', 'paid', 4)]

  it.each([
    ['c', 'paid', 4],
    ['c', 'error', 3],
    ['d', 'paid', 2],
    ['d', 'error', 1],
  ] as const)('of creditor %s and reason %s keeps %i months', (creditor_id, reason, months) => {
    expect(mostSpecific(rules, 'case', creditor_id, reason)?.months_active).toBe(months)
    expect(mostSpecific(rules.toReversed(), 'case', creditor_id, reason)?.months_active).toBe(months)
  })

  it('is none where none fits', () => {
    expect(mostSpecific(rules, 'file', 'c', null)).toBeNull()
    expect(mostSpecific([rule('c', null, 1)], 'case', 'd', 'paid')).toBeNull()
  })
})

describe('the defaults', () => {
  it('cover every reason in France, each with its source in both languages', () => {
    const rules = defaultRetentionsOn('FR', businessDate('2026-11-23'))
    for (const reason of closing_reasons) expect(mostSpecific(rules, 'case', 'any', reason)).not.toBeNull()
    for (const { source } of rules) expect([source.en, source.fr].every((text) => text.length > 20)).toBe(true)
  })

  it('begin on their day, and a later line takes over on its own', () => {
    const later = { ...default_retentions[0]!, valid_from: '2027-01-01', months_active: 9 }
    const table = [...default_retentions, later]
    const on = (day: string) =>
      mostSpecific(defaultRetentionsOn('FR', businessDate(day), table), 'case', 'any', 'paid')?.months_active
    expect([on('2018-05-24'), on('2026-12-31'), on('2027-01-01')]).toEqual([undefined, 3, 9])
  })

  it('are not applied to a country whose law is not written down', () => {
    expect(defaultRetentionsOn('DE', businessDate('2026-11-23'))).toEqual([])
  })
})

it('knows the names of reasons only', () => {
  expect(closing_reasons.every(isClosingReason)).toBe(true)
  expect(isClosingReason('__proto__')).toBe(false)
})
