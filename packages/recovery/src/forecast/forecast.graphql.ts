import {
  type BusinessDate,
  forecast_levels,
  forecast_source_ids,
  type ForecastLevel,
  type ForecastSourceId,
} from '@quittance/core'
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql'
import { CreditorView } from '../creditor/creditor.graphql.js'
import { enumValues } from '../graphql-enum/enum-values.js'
import { BigIntScalar } from '../graphql-scalar/big-int.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import type { BackTestBasis } from './back-test.js'

export const ForecastSourceEnum = enumValues(forecast_source_ids)
registerEnumType(ForecastSourceEnum, {
  name: 'ForecastSource',
  description: 'What a forecast is made of.',
  valuesConfig: {
    promises: { description: 'Open promises, weighed by how promises are kept.' },
    vintages: { description: 'What placements bring in by age, beyond what was agreed in the same month.' },
  },
})

export const ForecastLevelEnum = enumValues(forecast_levels)
registerEnumType(ForecastLevelEnum, {
  name: 'ForecastLevel',
  description: 'From how wide a circle experience was learnt: the narrowest that holds enough of it.',
})

export const BackTestBasisEnum = enumValues(['known_then', 'dated_then'] satisfies BackTestBasis[])
registerEnumType(BackTestBasisEnum, {
  name: 'BackTestBasis',
  description: 'From what a past forecast is made again.',
  valuesConfig: {
    known_then: { description: 'What had been recorded by that month end.' },
    dated_then: { description: 'Nothing had been recorded yet: what is dated by that day.' },
  },
})

@ObjectType('ForecastPart', { simpleResolvers: true, description: 'What one source brings in one month.' })
export class ForecastPartView {
  @Field(() => ForecastSourceEnum, { description: 'Which source.' })
  source!: ForecastSourceId

  @Field(() => BigIntScalar, {
    nullable: true,
    description: 'What was agreed and is not paid yet, in minor units; null for the curve.',
  })
  agreedMinor!: bigint | null

  @Field(() => BigIntScalar, { description: 'What the source expects by itself.' })
  expectedMinor!: bigint

  @Field(() => BigIntScalar, {
    description: 'What of it is in the total: without what other sources explain, and within what is open.',
  })
  countedMinor!: bigint
}

@ObjectType('ForecastMonth', { simpleResolvers: true, description: 'The cash of one month to come.' })
export class ForecastMonthView {
  @Field(() => String, { description: 'Which month, written YYYY-MM.' })
  month!: string

  @Field(() => Int, { description: 'Its days after the as-of day: fewer than `days` for the rest of a month.' })
  daysLeft!: number

  @Field(() => Int, { description: 'Its days.' })
  days!: number

  @Field(() => [ForecastPartView], { description: 'By source; the counted amounts add up to the total.' })
  parts!: ForecastPartView[]

  @Field(() => BigIntScalar, { description: 'In minor units.' })
  totalMinor!: bigint

  @Field(() => BigIntScalar, {
    nullable: true,
    description: 'Eight times in ten it was no less than this; null where too few past months are known.',
  })
  lowMinor!: bigint | null

  @Field(() => BigIntScalar, { nullable: true, description: 'And no more than this.' })
  highMinor!: bigint | null

  @Field(() => String, { description: 'Give it to casesBehind for the cases behind the agreed amount of promises.' })
  promisesMeasure!: string
}

@ObjectType('ForecastLearning', {
  simpleResolvers: true,
  description: 'What the curve expects, by where it was learnt.',
})
export class ForecastLearningView {
  @Field(() => ForecastLevelEnum, { description: 'From how wide a circle.' })
  level!: ForecastLevel

  @Field(() => BigIntScalar, { description: 'In minor units, over all months.' })
  expectedMinor!: bigint
}

@ObjectType('ForecastKeptRate', { simpleResolvers: true, description: 'How promises of a creditor are weighed.' })
export class ForecastKeptRateView {
  @Field(() => CreditorView, { nullable: true, description: 'Whose promises.' })
  creditor!: object | null

  @Field(() => ForecastLevelEnum, {
    nullable: true,
    description: 'Its own decided promises, or those of all; null when none was decided: nothing is expected.',
  })
  level!: ForecastLevel | null

  @Field(() => BigIntScalar, { nullable: true, description: 'Paid on decided promises, in minor units.' })
  keptMinor!: bigint | null

  @Field(() => BigIntScalar, { nullable: true, description: 'Promised by them.' })
  dueMinor!: bigint | null

  @Field(() => Int, { nullable: true, description: 'How many were decided.' })
  dueCount!: number | null
}

@ObjectType('ForecastAge', {
  simpleResolvers: true,
  description: 'What came in in one month since placement, of the placements that are forecast.',
})
export class ForecastAgeView {
  @Field(() => Int, { description: 'Months since placement, from 0.' })
  age!: number

  @Field(() => BigIntScalar, { description: 'In that month alone.' })
  collectedMinor!: bigint

  @Field(() => BigIntScalar, { description: 'Of so much.' })
  placedMinor!: bigint

  @Field(() => Int, { description: 'Placement months of a portfolio that were observed to the end of that month.' })
  vintageCount!: number
}

@ObjectType('CashForecast', { simpleResolvers: true, description: 'Cash to be expected in the months to come.' })
export class CashForecastView {
  @Field(() => BusinessDateScalar, { description: 'Nothing dated later is known to it.' })
  asOf!: BusinessDate

  @Field(() => InstantScalar, { description: 'When it was computed.' })
  computedAt!: Date

  @Field(() => String, { description: 'ISO 4217 code of the amounts.' })
  currency!: string

  @Field(() => [ForecastMonthView], { description: 'In their order.' })
  months!: ForecastMonthView[]

  @Field(() => BigIntScalar, { description: 'Over all months, in minor units.' })
  totalMinor!: bigint

  @Field(() => BigIntScalar, { description: 'What is open: the total is never more.' })
  openMinor!: bigint

  @Field(() => [ForecastLearningView], { description: 'From where the curve was learnt.' })
  learntFrom!: ForecastLearningView[]

  @Field(() => [ForecastKeptRateView], { description: 'How promises were weighed, by creditor.' })
  keptRates!: ForecastKeptRateView[]

  @Field(() => [ForecastAgeView], { description: 'The curve of the placements that are forecast.' })
  liquidation!: ForecastAgeView[]
}

@ObjectType('BackTestPoint', { simpleResolvers: true, description: 'A month as it was forecast, and as it came.' })
export class BackTestPointView {
  @Field(() => String, { description: 'The month at whose end the forecast is made, written YYYY-MM.' })
  origin!: string

  @Field(() => String, { description: 'The month that was forecast.' })
  month!: string

  @Field(() => Int, { description: '1 for the month after.' })
  monthsAhead!: number

  @Field(() => BigIntScalar, { description: 'What was forecast, in minor units.' })
  forecastMinor!: bigint

  @Field(() => BigIntScalar, { description: 'What came in, on what was placed by then.' })
  actualMinor!: bigint

  @Field(() => BackTestBasisEnum, { description: 'From what the forecast is made.' })
  basis!: BackTestBasis
}

@ObjectType('BackTestScore', { simpleResolvers: true, description: 'How far forecasts so many months ahead were off.' })
export class BackTestScoreView {
  @Field(() => Int, { description: 'How many months ahead.' })
  monthsAhead!: number

  @Field(() => Int, { description: 'How many forecasts.' })
  points!: number

  @Field(() => BigIntScalar, {
    nullable: true,
    description: 'Mean absolute percentage error, as a fraction; null where nothing came in.',
  })
  errorNumerator!: bigint | null

  @Field(() => BigIntScalar, { nullable: true, description: 'Divides it.' })
  errorDenominator!: bigint | null

  @Field(() => BigIntScalar, {
    nullable: true,
    description: 'Sum of forecasts less what came, a fraction of what came; above zero when too much was expected.',
  })
  biasNumerator!: bigint | null

  @Field(() => BigIntScalar, { nullable: true, description: 'Divides it.' })
  biasDenominator!: bigint | null
}

@ObjectType('ForecastBacktest', { simpleResolvers: true, description: 'Past forecasts against what came.' })
export class ForecastBacktestView {
  @Field(() => BusinessDateScalar, { description: 'Months that are over by then are held against their forecasts.' })
  asOf!: BusinessDate

  @Field(() => InstantScalar, { description: 'When it was computed.' })
  computedAt!: Date

  @Field(() => String, { description: 'ISO 4217 code of the amounts.' })
  currency!: string

  @Field(() => [BackTestPointView], { description: 'By month end, then by month.' })
  points!: BackTestPointView[]

  @Field(() => [BackTestScoreView], { description: 'By months ahead.' })
  scores!: BackTestScoreView[]
}
