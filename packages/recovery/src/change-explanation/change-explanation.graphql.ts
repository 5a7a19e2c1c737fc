import type { BusinessDate, DimensionId, KpiUnit } from '@quittance/core'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { BigIntScalar } from '../graphql-scalar/big-int.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { ComparedKpiView, DataStateEnum, KpiUnitEnum } from '../kpi/kpi.graphql.js'
import { DimensionEnum } from '../kpi/report-spec.graphql.js'
import type { DataState } from '../report/freshness.sql.js'

@ObjectType('ExactChange', {
  simpleResolvers: true,
  description:
    'By how much something changed, as an exact fraction in the unit of the KPI: minor units, a count, or a difference of shares, where 1/20 is five points.',
})
export class ExactChangeView {
  @Field(() => BigIntScalar, { description: 'Below zero where it fell.' })
  numerator!: bigint

  @Field(() => BigIntScalar, { description: 'Above zero; 1 for money and counts.' })
  denominator!: bigint
}

@ObjectType('ChangePart', { simpleResolvers: true, description: 'What one value of a dimension did to a change.' })
export class ChangePartView {
  @Field(() => String, { nullable: true, description: 'As a filter takes it; null for none.' })
  value!: string | null

  @Field(() => String, { description: 'As people read it.' })
  title!: string

  @Field(() => ComparedKpiView, { description: 'Its own sums now; the denominator may be zero.' })
  now!: ComparedKpiView

  @Field(() => ComparedKpiView, { description: 'Its own sums in the compared time.' })
  before!: ComparedKpiView

  @Field(() => ExactChangeView, { description: 'All parts of a dimension, and the others, add up to the change.' })
  contribution!: ExactChangeView

  @Field(() => ExactChangeView, {
    nullable: true,
    description: 'Of a ratio: because its weight changed, and it is better or worse than the whole was.',
  })
  mix!: ExactChangeView | null

  @Field(() => ExactChangeView, {
    nullable: true,
    description: 'Of a ratio: because it changed itself. Mix and rate add up to the contribution.',
  })
  rate!: ExactChangeView | null
}

@ObjectType('ChangeOthers', { simpleResolvers: true, description: 'The values that are not listed.' })
export class ChangeOthersView {
  @Field(() => Int, { description: 'How many.' })
  count!: number

  @Field(() => ExactChangeView, { description: 'What they did together.' })
  contribution!: ExactChangeView
}

@ObjectType('ChangeByDimension', { simpleResolvers: true, description: 'A change by the values of one dimension.' })
export class ChangeByDimensionView {
  @Field(() => DimensionEnum, { description: 'Which dimension.' })
  dimension!: DimensionId

  @Field(() => [ChangePartView], { description: 'The largest contributions first, whatever their sign; 12 at most.' })
  parts!: ChangePartView[]

  @Field(() => ChangeOthersView, { nullable: true, description: 'The rest; null where there is none.' })
  others!: ChangeOthersView | null
}

@ObjectType('ChangeExplanation', {
  simpleResolvers: true,
  description: 'Why a KPI moved between the compared time and now.',
})
export class ChangeExplanationView {
  @Field(() => ID, { description: 'Which KPI of the catalogue.' })
  kpi!: string

  @Field(() => KpiUnitEnum, { description: 'How to read its sums and changes.' })
  unit!: KpiUnit

  @Field(() => String, { nullable: true, description: 'ISO 4217 code of the sums; null where they are counts.' })
  currency!: string | null

  @Field(() => BusinessDateScalar, { description: 'Nothing dated later counts.' })
  asOf!: BusinessDate

  @Field(() => BusinessDateScalar, { nullable: true, description: 'First day of the compared period; null for open.' })
  comparedFrom!: BusinessDate | null

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Last day of the compared period; null for open.' })
  comparedTo!: BusinessDate | null

  @Field(() => BusinessDateScalar, { description: 'The day as of which is counted in the compared time.' })
  comparedAsOf!: BusinessDate

  @Field(() => ComparedKpiView, { description: 'What it is.' })
  now!: ComparedKpiView

  @Field(() => ComparedKpiView, { description: 'What it was.' })
  before!: ComparedKpiView

  @Field(() => ExactChangeView, {
    nullable: true,
    description: 'By how much it changed; null where it has no value in one of the two times.',
  })
  change!: ExactChangeView | null

  @Field(() => [ChangeByDimensionView], {
    description: 'Those that tell the most first: in which some values moved and others did not.',
  })
  dimensions!: ChangeByDimensionView[]

  @Field(() => InstantScalar, { description: 'When it was computed.' })
  computedAt!: Date

  @Field(() => DataStateEnum, {
    description: 'From the nightly statistics alone, or computed in part while answering.',
  })
  dataState!: DataState
}
