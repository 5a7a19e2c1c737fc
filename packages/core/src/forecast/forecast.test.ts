import { describe, expect, it } from 'vitest'
import { businessDate, businessMonth } from '../calendar/index.js'
import { scoreForecasts } from './back-test.js'
import { forecastCash } from './forecast-cash.js'
import { forecastSpans } from './forecast-months.js'
import { keptRates } from './kept-rate.js'
import { learnLiquidation } from './liquidation.js'
import { type PastError, pastErrors, rangeOf } from './range.js'
import type { AgreedAmount } from './source.js'
import type { Vintage } from './vintage.js'

/** A placement month of portfolio P of creditor C, unless said otherwise, of 1,000.00 with what came in by age. */
const vintage = (month: string, collected: readonly bigint[], more: Partial<Vintage> = {}): Vintage => {
  const placed_minor = more.placed_minor ?? 1_000_00n
  return {
    portfolio_id: 'P',
    creditor_id: 'C',
    placement_month: businessMonth(month),
    placed_minor,
    open_minor: placed_minor - collected.reduce((sum, amount) => sum + amount, 0n),
    collected_minor: new Map(collected.map((amount, age) => [age, amount])),
    ...more,
  }
}

/** Three old placement months, observed to the end of March, and one of March. */
const january = [
  vintage('2025-01', [100_00n, 50_00n, 30_00n]),
  vintage('2025-02', [80_00n, 40_00n]),
  vintage('2025-03', [120_00n]),
]
const end_of_march = businessDate('2025-03-31')

describe('incremental liquidation', () => {
  it('is the collected of all vintages whose month is over, divided by their placed amounts', () => {
    const liquidation = learnLiquidation(january, businessMonth('2025-03'))
    const own = { portfolio_id: 'P', creditor_id: 'C' }
    expect(liquidation(own, 0)).toEqual({
      level: 'portfolio',
      collected_minor: 300_00n,
      placed_minor: 3_000_00n,
      vintage_count: 3,
    })
    // Two vintages are too few for a portfolio and for a creditor: the agency speaks.
    expect(liquidation(own, 1)).toEqual({
      level: 'agency',
      collected_minor: 90_00n,
      placed_minor: 2_000_00n,
      vintage_count: 2,
    })
    expect(liquidation(own, 3)).toBeNull()
  })

  it('borrows from the creditor, and for a stranger from the agency', () => {
    const liquidation = learnLiquidation(january, businessMonth('2025-03'))
    expect(liquidation({ portfolio_id: 'Q', creditor_id: 'C' }, 0)?.level).toBe('creditor')
    expect(liquidation({ portfolio_id: 'Q', creditor_id: 'D' }, 0)?.level).toBe('agency')
  })
})

describe('the kept rate', () => {
  const many = { creditor_id: 'C', due_count: 20n, due_minor: 1_000n, kept_minor: 600n }
  const few = { creditor_id: 'D', due_count: 19n, due_minor: 1_000n, kept_minor: 1_000n }

  it('is the creditor’s own from twenty decided promises on, else that of all', () => {
    const rateOf = keptRates([many, few])
    expect(rateOf('C')).toEqual({ level: 'creditor', kept_minor: 600n, due_minor: 1_000n, due_count: 20n })
    expect(rateOf('D')).toEqual({ level: 'agency', kept_minor: 1_600n, due_minor: 2_000n, due_count: 39n })
    expect(keptRates([])('C')).toBeNull()
  })
})

const agreed = (expected_minor: bigint, month = '2025-04'): AgreedAmount => ({
  source: 'promises',
  portfolio_id: 'P',
  placement_month: businessMonth('2025-03'),
  month: businessMonth(month),
  agreed_minor: expected_minor * 2n,
  expected_minor,
})

describe('the cash to come', () => {
  const input = { as_of: end_of_march, months: 2, learning: january, vintages: january, agreed: [] }
  const counted = (agreed: readonly AgreedAmount[], vintages: readonly Vintage[] = january) =>
    forecastCash({ ...input, vintages, agreed }).months.map(({ parts }) => parts.map((part) => part.counted_minor))
  it('is the curve alone where nothing was agreed', () => {
    // April: February's placements at age 2 bring 30/1000, March's at age 1 90/2000; January's at age 3 are unknown.
    // May: March's at age 2 bring 30/1000.
    expect(counted([])).toEqual([
      [0n, 75_00n],
      [0n, 30_00n],
    ])
  })

  it('takes what was agreed out of the curve of the same vintage and month, and counts it once', () => {
    expect(counted([agreed(20_00n)])[0]).toEqual([20_00n, 55_00n])
    expect(counted([agreed(60_00n)])[0]).toEqual([60_00n, 30_00n])
  })

  it('expects in the first month what was due before it', () => {
    expect(counted([agreed(20_00n, '2025-03')])[0]).toEqual([20_00n, 55_00n])
  })

  it('never expects more than is open, and tells what each source expected', () => {
    const nearlyPaid = [vintage('2025-03', [120_00n], { open_minor: 50_00n })]
    expect(counted([agreed(40_00n)], nearlyPaid)).toEqual([
      [40_00n, 5_00n],
      [0n, 5_00n],
    ])
    const forecast = forecastCash({ ...input, vintages: nearlyPaid, agreed: [agreed(40_00n)] })
    expect(forecast.total_minor).toBe(50_00n)
    expect(forecast.months[0]?.parts).toEqual([
      { source: 'promises', agreed_minor: 80_00n, expected_minor: 40_00n, counted_minor: 40_00n },
      { source: 'vintages', agreed_minor: null, expected_minor: 45_00n, counted_minor: 5_00n },
    ])
  })

  it('takes of a begun month the share of its days that are left', () => {
    const spans = forecastSpans(businessDate('2025-04-10'), 2)
    expect(spans).toEqual([
      { month: '2025-04', days: 30, days_left: 20 },
      { month: '2025-05', days: 31, days_left: 31 },
      { month: '2025-06', days: 30, days_left: 30 },
    ])
    const [rest] = forecastCash({ ...input, as_of: businessDate('2025-04-10') }).months
    expect(rest?.total_minor).toBe(50_00n)
    expect(forecastSpans(end_of_march, 1).map(({ month }) => month)).toEqual(['2025-04'])
  })
})

const error = (numerator: bigint, months_ahead = 1): PastError => ({
  months_ahead,
  ratio: { numerator, denominator: 100n },
})

describe('the range', () => {
  it('is the total times the past errors near both ends, and holds the total', () => {
    const errors = [90n, 70n, 130n, 110n, 100n].map((one) => error(one))
    expect(rangeOf(1_000n, 1, errors)).toEqual({ low_minor: 700n, high_minor: 1_300n })
    expect(
      rangeOf(
        1_000n,
        1,
        [120n, 130n, 140n, 150n].map((one) => error(one)),
      ),
    ).toEqual({ low_minor: 1_000n, high_minor: 1_500n })
  })

  it('borrows from other horizons, and is none without four errors', () => {
    const errors = [90n, 70n, 130n, 110n].map((one) => error(one))
    expect(rangeOf(1_000n, 5, errors)).toEqual({ low_minor: 700n, high_minor: 1_300n })
    expect(rangeOf(1_000n, 1, errors.slice(1))).toBeNull()
  })

  it('comes from the curve drawn again at past month ends', () => {
    const errors = pastErrors(january, january, end_of_march, 2)
    // At the end of February: January brings at age 1 50/1000 of 1,000; age 2 was unknown; February's age 1 the same 50.
    expect(errors).toEqual([{ months_ahead: 1, ratio: { numerator: 70_00n, denominator: 50_00n } }])
  })
})

const point = (forecast_minor: bigint, actual_minor: bigint) => ({
  origin: businessMonth('2025-01'),
  month: businessMonth('2025-02'),
  months_ahead: 1,
  forecast_minor,
  actual_minor,
})

describe('the score of past forecasts', () => {
  it('is the mean of the errors and the bias of the sums; months without money count in the bias alone', () => {
    const score = scoreForecasts([point(110n, 100n), point(70n, 100n), point(10n, 0n)])
    expect(score).toEqual({
      points: 3,
      mean_absolute_error: { numerator: 400_000n, denominator: 2_000_000n },
      bias: { numerator: -10n, denominator: 200n },
    })
    expect(scoreForecasts([])).toEqual({ points: 0, mean_absolute_error: null, bias: null })
  })
})
