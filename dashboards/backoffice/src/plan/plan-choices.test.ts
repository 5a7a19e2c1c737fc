import { expect, it } from 'vitest'
import { planChoices } from './plan-choices.js'

it.each([
  ['3, 6 and 12 instalments when nothing is known', null, ['3 × 40000', '6 × 20000', '12 × 10000']],
  ['what the debtor can pay a month, and what costs less', 150_00n, ['8 × 15000', '12 × 10000']],
  ['nothing that costs more than the debtor has', 50_00n, ['24 × 5000']],
  ['the usual ones where paying would never end', 1n, ['3 × 40000', '6 × 20000', '12 × 10000']],
] as const)('proposes %s', (_what, sustainable_minor, expected) => {
  const made = planChoices(1_200_00n, sustainable_minor)
  expect(made.map(({ count, instalment_minor }) => `${count} × ${instalment_minor}`)).toEqual(expected)
})
