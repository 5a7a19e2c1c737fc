import { type KpiUnit, minorUnitsOf, type Ratio } from '@quittance/core'

/** Digits after the point that a target may have. */
const digits_maximum = 4

/**
 * Reads what a person writes as a target in the unit of a KPI, exactly: `35,5` for a rate is 355 of 1,000, `120000` an
 * amount of 12,000,000 cents, `90.5` an hour's worth of money 9,050 cents of 3,600 seconds. Null when it is no number.
 */
export function readTargetValue(text: string, unit: KpiUnit, currency: string): Ratio | null {
  const plain = text.replaceAll(/[\s'’%]/gu, '').replace(',', '.')
  const found = /^(?<whole>\d{1,12})(?:\.(?<part>\d{1,4}))?$/u.exec(plain)
  if (found === null) return null
  const part = (found.groups?.['part'] ?? '').padEnd(digits_maximum, '0')
  const numerator = BigInt(`${found.groups?.['whole'] ?? ''}${part}`)
  const tens = 10n ** BigInt(digits_maximum)
  switch (unit) {
    case 'ratio':
      return reduced(numerator, tens * 100n)
    case 'days':
    case 'seconds':
      return reduced(numerator, tens)
    case 'count_per_hour':
      return reduced(numerator, tens * 3600n)
    case 'count':
      return whole(numerator, tens)
    case 'money':
      return whole(numerator * 10n ** BigInt(minorUnitsOf(currency)), tens)
    case 'money_per_hour':
      return reduced(numerator * 10n ** BigInt(minorUnitsOf(currency)), tens * 3600n)
  }
}

/** Counts and amounts are whole: a part of a cent is no target. */
function whole(numerator: bigint, denominator: bigint): Ratio | null {
  return numerator % denominator === 0n ? { numerator: numerator / denominator, denominator: 1n } : null
}

function reduced(numerator: bigint, denominator: bigint): Ratio {
  const divisor = greatestDivisor(numerator, denominator)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

function greatestDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : greatestDivisor(right, left % right)
}
