import { businessDate } from '@quittance/core'
import { expect, it } from 'vitest'
import { validOn } from './valid-on.js'

const rate = (kind: 'agent_hour' | 'letter', validFrom: string, amountMinor: string | null, currency = 'EUR') => ({
  kind,
  currency,
  validFrom,
  amountMinor,
})

it('of each kind and currency shows the latest rate that has begun and not ended', () => {
  const rates = [
    rate('agent_hour', '2026-01-01', '3300'),
    rate('agent_hour', '2025-01-01', '3000'),
    rate('agent_hour', '2025-01-01', '4000', 'CHF'),
    rate('letter', '2025-01-01', '139'),
    rate('letter', '2025-06-01', null),
  ]
  const shown = (day: string) => validOn(rates, businessDate(day)).map(({ amountMinor }) => amountMinor)
  expect(shown('2025-05-31')).toEqual(['3000', '4000', '139'])
  expect(shown('2025-06-01')).toEqual(['3000', '4000'])
  expect(shown('2026-01-01')).toEqual(['3300', '4000'])
  expect(shown('2024-12-31')).toEqual([])
})
