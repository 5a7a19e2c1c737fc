import { assert } from '../assert.js'
import type { BusinessDate, BusinessMonth } from '../calendar/index.js'
import { divideRounded } from '../money/index.js'
import { type ForecastLevel, type Liquidation, learnLiquidation } from './liquidation.js'
import { type ForecastSpan, forecastSpans } from './forecast-months.js'
import { type AgreedAmount, forecast_source_ids, forecast_sources, type ForecastSourceId } from './source.js'
import { ageIn, lastClosedMonth, type Vintage } from './vintage.js'

/** What one source brings in one month. */
export interface ForecastPart {
  readonly source: ForecastSourceId
  /** What was agreed and is not paid yet; null for a statistical source. */
  readonly agreed_minor: bigint | null
  /** What the source expects by itself. */
  readonly expected_minor: bigint
  /** What of it is in the total: without what other sources explain, and within what is open. */
  readonly counted_minor: bigint
}

/** The cash of one month. */
export interface ForecastMonth extends ForecastSpan {
  /** In the order of the sources. */
  readonly parts: readonly ForecastPart[]
  readonly total_minor: bigint
}

/** Cash to come. */
export interface CashForecast {
  readonly months: readonly ForecastMonth[]
  readonly total_minor: bigint
  /** What is open on the vintages of the forecast: never less than the total. */
  readonly open_minor: bigint
  /** What the curve expects, by where it was learnt. */
  readonly learnt_from: Readonly<Record<ForecastLevel, bigint>>
}

/** What a forecast is made from. */
export interface ForecastInput {
  readonly as_of: BusinessDate
  /** Whole months ahead. */
  readonly months: number
  /** The vintages from which experience is learnt. */
  readonly learning: readonly Vintage[]
  /** The vintages whose cash is forecast. */
  readonly vintages: readonly Vintage[]
  readonly agreed: readonly AgreedAmount[]
}

/**
 * The cash to come, month by month, for each vintage:
 * - Each agreed source counts with what is expected of it.
 * - The curve expects the placed amount times the incremental liquidation at that age (see `learnLiquidation`), of a begun
 *   month the share of its days that are left; rounded half even, once, to the minor unit; never below zero.
 * - What came in in the past came in with promises, so the curve contains them: it counts only with what it expects beyond
 *   the agreed amounts of the same vintage and month. An agreed amount above the curve stands.
 * - All of it stops at what is open on the vintage, months and sources in their order.
 */
export function forecastCash(input: ForecastInput): CashForecast {
  const liquidation = learnLiquidation(input.learning, lastClosedMonth(input.as_of))
  const spans = forecastSpans(input.as_of, input.months)
  const parts = spans.map(() => emptyParts())
  const learnt_from: Record<ForecastLevel, bigint> = { portfolio: 0n, creditor: 0n, agency: 0n }
  const agreed = Map.groupBy(input.agreed, vintageKey)
  let open_minor = 0n
  for (const vintage of input.vintages) {
    let left_minor = vintage.open_minor > 0n ? vintage.open_minor : 0n
    open_minor += left_minor
    const own = agreed.get(vintageKey(vintage)) ?? []
    for (const [position, span] of spans.entries()) {
      const month = parts[position]
      if (month === undefined) continue
      let explained_minor = 0n
      const take = (part: RunningPart, wanted_minor: bigint) => {
        const taken_minor = wanted_minor < left_minor ? wanted_minor : left_minor
        left_minor -= taken_minor
        part.counted_minor += taken_minor
        return taken_minor
      }
      for (const amount of own) {
        if (monthOfAmount(amount, spans) !== span.month) continue
        const part = partOf(month, amount.source)
        part.agreed_minor += amount.agreed_minor
        part.expected_minor += amount.expected_minor
        explained_minor += take(part, amount.expected_minor)
      }
      const curve = curveOf(vintage, span, liquidation)
      if (curve === null) continue
      const part = partOf(month, 'vintages')
      part.expected_minor += curve.expected_minor
      learnt_from[curve.level] += curve.expected_minor
      if (curve.expected_minor > explained_minor) take(part, curve.expected_minor - explained_minor)
    }
  }
  const months = spans.map((span, position) => monthOfParts(span, parts[position] ?? emptyParts()))
  return { months, total_minor: sum(months.map((month) => month.total_minor)), open_minor, learnt_from }
}

/** What the curve expects of a vintage in a month; null at an age that no vintage has reached. */
export function curveOf(
  vintage: Vintage,
  { month, days_left, days }: ForecastSpan,
  liquidation: Liquidation,
): { readonly expected_minor: bigint; readonly level: ForecastLevel } | null {
  const rate = liquidation(vintage, ageIn(vintage, month))
  if (rate === null) return null
  const numerator = vintage.placed_minor * rate.collected_minor * BigInt(days_left)
  const expected_minor = divideRounded(numerator, rate.placed_minor * BigInt(days), 'half_even')
  return { expected_minor: expected_minor > 0n ? expected_minor : 0n, level: rate.level }
}

interface RunningPart {
  agreed_minor: bigint
  expected_minor: bigint
  counted_minor: bigint
}

/** The parts of a month, one for each source. */
type RunningParts = ReadonlyMap<ForecastSourceId, RunningPart>

const emptyParts = (): RunningParts =>
  new Map(forecast_source_ids.map((source) => [source, { agreed_minor: 0n, expected_minor: 0n, counted_minor: 0n }]))

function partOf(parts: RunningParts, source: ForecastSourceId): RunningPart {
  const part = parts.get(source)
  assert(part !== undefined, `Not a source of forecasts: ${source}`)
  return part
}

function monthOfParts(span: ForecastSpan, parts: RunningParts): ForecastMonth {
  const list = forecast_source_ids.map((source): ForecastPart => {
    const { agreed_minor, expected_minor, counted_minor } = partOf(parts, source)
    const isAgreed = forecast_sources[source].kind === 'agreed'
    return { source, agreed_minor: isAgreed ? agreed_minor : null, expected_minor, counted_minor }
  })
  return { ...span, parts: list, total_minor: sum(list.map(({ counted_minor }) => counted_minor)) }
}

/** What was due before the first month is expected in it. */
function monthOfAmount({ month }: AgreedAmount, spans: readonly ForecastSpan[]): BusinessMonth {
  const first = spans[0]?.month
  return first !== undefined && month < first ? first : month
}

function vintageKey({ portfolio_id, placement_month }: Pick<Vintage, 'portfolio_id' | 'placement_month'>): string {
  return `${portfolio_id} ${placement_month}`
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n)
}
