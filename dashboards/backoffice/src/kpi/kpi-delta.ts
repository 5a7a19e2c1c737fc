import { formatPercent, type Ratio, ratio } from '@quittance/core'
import type { KpiValue } from './kpi-value.js'

/** How a figure moved: which way, by how much, and whether that is good news. */
export interface KpiDelta {
  readonly direction: 'up' | 'down' | 'same'
  readonly verdict: 'better' | 'worse' | 'neutral'
  /** Percentage points for shares, a share of what it was for all else; null where it was nothing. */
  readonly change: { readonly kind: 'points' | 'share'; readonly exact: Ratio } | null
}

/** What a figure is made of, as far as comparing needs it. */
type Compared = Pick<KpiValue, 'unit' | 'numerator' | 'denominator'>

/** The movement from `before` to `now`, exactly; null when either has no value. */
export function kpiDelta(now: Compared, before: Compared, better: 'higher' | 'lower' | 'neither'): KpiDelta | null {
  const present = fraction(now)
  const past = fraction(before)
  if (present === null || past === null) return null
  const rise = present.numerator * past.denominator - past.numerator * present.denominator
  const whole = present.denominator * past.denominator
  const direction = rise === 0n ? 'same' : rise > 0n ? 'up' : 'down'
  const exact = now.unit === 'ratio' ? ratio(rise, whole) : ratio(rise, absolute(past.numerator) * present.denominator)
  return {
    direction,
    verdict: verdictOf(direction, better),
    change: exact && { kind: now.unit === 'ratio' ? 'points' : 'share', exact },
  }
}

/** The movement in digits, with its sign: `+2.1 pts`, `−12.3 %`; null where there is no measure of it. */
export function writeChange({ change }: KpiDelta, tag: string, points: (text: string) => string): string | null {
  if (change === null) return null
  if (change.kind === 'share') return signed(change.exact, formatPercent(change.exact, 1, tag))
  // A percentage point is a hundredth, as a percent is: the digits are the same, the unit is not.
  const digits = formatPercent(change.exact, 1, tag).replace(/\s*%/u, '')
  return points(signed(change.exact, digits))
}

function signed({ numerator }: Ratio, text: string): string {
  return numerator > 0n ? `+${text}` : text
}

function verdictOf(direction: KpiDelta['direction'], better: 'higher' | 'lower' | 'neither'): KpiDelta['verdict'] {
  if (direction === 'same' || better === 'neither') return 'neutral'
  return (direction === 'up') === (better === 'higher') ? 'better' : 'worse'
}

/** A value over one where it is no fraction; denominators are above zero. */
function fraction({ unit, numerator, denominator }: Compared): Ratio | null {
  if (numerator === null) return null
  if (unit === 'money' || unit === 'count') return { numerator: BigInt(numerator), denominator: 1n }
  return denominator === null ? null : ratio(BigInt(numerator), BigInt(denominator))
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value
}
