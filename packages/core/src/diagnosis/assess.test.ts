import { expect, it } from 'vitest'
import { assess } from './assess.js'

it.each([
  ['nothing is known', {}, [null, null, []]],
  ['only income is known', { wages: 1_800_00n }, [null, null, []]],
  ['something is left', { wages: 1_800_00n, housing: 700_00n, food: 600_00n }, [500_00n, 350_00n, []]],
  ['nothing is left', { wages: 900_00n, housing: 900_00n }, [0n, null, ['budget_advice', 'social_services']]],
  [
    'debts pass what is left in three years',
    { wages: 1_000_00n, housing: 900_00n, consumer_loans: 5_000_00n },
    [100_00n, 70_00n, ['over_indebtedness_commission']],
  ],
  [
    'energy is owed',
    { wages: 2_000_00n, housing: 500_00n, energy_arrears: 300_00n },
    [1_500_00n, 1_050_00n, ['housing_solidarity_fund', 'energy_mediator']],
  ],
  [
    'there is a minimum income alone',
    { minimum_income: 600_00n, food: 500_00n },
    [100_00n, 70_00n, ['social_services', 'legal_aid']],
  ],
] as const)('when %s', (_what, amounts, expected) => {
  const { disposable_minor, sustainable_minor, orientations } = assess(amounts, 200_00n)
  expect([disposable_minor, sustainable_minor, orientations]).toEqual(expected)
})
