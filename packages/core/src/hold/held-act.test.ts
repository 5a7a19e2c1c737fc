import { describe, expect, it } from 'vitest'
import { held_acts, holdsThatForbid, isForbidden } from './held-act.js'
import { hold_kinds } from './hold-kind.js'

describe('what holds forbid', () => {
  it('is never enforcing or visiting while any hold that doubts the debt or protects the debtor stands', () => {
    for (const kind of hold_kinds) expect([kind, isForbidden('visit', kind)]).toEqual([kind, true])
    expect(hold_kinds.filter((kind) => !isForbidden('enforce', kind))).toEqual(['lawyer'])
  })

  it('is everything where the law stops all individual action', () => {
    for (const kind of ['over_indebtedness', 'insolvency', 'breathing_space'] as const)
      expect(held_acts.filter((act) => !isForbidden(act, kind))).toEqual([])
  })

  it('names the kinds that forbid an act', () => {
    expect(holdsThatForbid('accrue_interest')).toEqual(['over_indebtedness', 'insolvency', 'breathing_space'])
  })

  it('leaves talking about a dispute possible, because that is how it ends', () => {
    expect(isForbidden('contact', 'dispute')).toBe(false)
    expect(isForbidden('demand_payment', 'dispute')).toBe(true)
  })
})
