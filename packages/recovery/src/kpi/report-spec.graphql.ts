import {
  ageing_bases,
  type AgeingBasis,
  type BusinessDate,
  type Comparison,
  comparisons,
  dimension_ids,
  type DimensionId,
  relative_periods,
  type RelativePeriod,
  report_kind_ids,
  type ReportKind,
} from '@quittance/core'
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'

/** What figures are divided and filtered by. */
export const DimensionEnum = enumValues(dimension_ids)
registerEnumType(DimensionEnum, {
  name: 'Dimension',
  description: 'What figures are divided and filtered by.',
  valuesConfig: {
    creditor: { description: 'Values are ids of creditors.' },
    portfolio: { description: 'Values are ids of portfolios.' },
    placement_month: { description: 'Month in which the claim was placed, as 2026-01.' },
    month: { description: 'Month of the fact, as 2026-01.' },
    day: { description: 'Day of the fact, as 2026-01-31.' },
    claim_kind: { description: 'civil or commercial.' },
    debtor_kind: { description: 'person or company.' },
    agent: { description: 'Values are ids of users of the agency. Not for creditors.' },
    team: { description: 'Team that works the portfolio today; values are ids of teams. Not for creditors.' },
  },
})

const RelativePeriodEnum = enumValues(relative_periods)
registerEnumType(RelativePeriodEnum, {
  name: 'RelativePeriod',
  description:
    'A period that moves with the as-of day: "last … days" end on it, "last … months" with the month before.',
})

const ComparisonEnum = enumValues(comparisons)
registerEnumType(ComparisonEnum, {
  name: 'Comparison',
  description: 'What figures are held against, like for like: period and as-of day move together.',
})

const AgeingBasisEnum = enumValues(ageing_bases)
registerEnumType(AgeingBasisEnum, {
  name: 'AgeingBasis',
  description: 'From which day the age of a claim is counted.',
  valuesConfig: {
    due: { description: 'The due date.' },
    issued: { description: 'The date of the invoice.' },
    placed: { description: 'The day on which it was placed with the agency.' },
  },
})

export const ReportKindEnum = enumValues(report_kind_ids)
registerEnumType(ReportKindEnum, { name: 'ReportKind', description: 'Which report a specification lays out.' })

@InputType('PeriodInput', { description: 'Days from one to another, both included; an end left out is open.' })
export class PeriodInput {
  @Field(() => BusinessDateScalar, { nullable: true, description: 'First day.' })
  from?: BusinessDate | null

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Last day.' })
  to?: BusinessDate | null
}

@InputType('DimensionFilterInput', { description: 'Only some values of a dimension.' })
export class DimensionFilterInput {
  @Field(() => DimensionEnum, { description: 'Which dimension.' })
  dimension!: DimensionId

  @Field(() => [String], {
    nullable: 'items',
    description: 'Any of these; null stands for facts that do not know it, such as payments without an agent.',
  })
  values!: (string | null)[]
}

@InputType('TableOrderInput', { description: 'By which KPI the rows of a table are ordered.' })
export class TableOrderInput {
  @Field(() => ID, { description: 'One of the KPIs of the table.' })
  kpi!: string

  @Field(() => Boolean, { description: 'The largest first; rows without a value come last either way.' })
  descending!: boolean
}

@InputType('ReportSpecInput', {
  description:
    'What a report is about, and what is shown of it. One specification drives every figure, the list behind it, files, e-mails and alerts.',
})
export class ReportSpecInput {
  @Field(() => [ID], { nullable: true, description: 'Only these creditors; left out: all that the viewer may see.' })
  creditorIds?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'Only these portfolios; left out: all that the viewer may see.' })
  portfolioIds?: string[] | null

  @Field(() => [DimensionFilterInput], { nullable: true, description: 'Further restrictions; all hold at once.' })
  filters?: DimensionFilterInput[] | null

  @Field(() => PeriodInput, {
    nullable: true,
    description: 'Which placements (recovery, ageing, curves), decisions (promises) or events (sums) count.',
  })
  period?: PeriodInput | null

  @Field(() => RelativePeriodEnum, { nullable: true, description: 'A period that moves; it stands before `period`.' })
  relativePeriod?: RelativePeriod | null

  @Field(() => BusinessDateScalar, { nullable: true, description: 'The day as of which to count; left out: today.' })
  asOf?: BusinessDate | null

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'Count only what had been recorded by then: the report as it would have read at that moment.',
  })
  knownAt?: Date | null

  @Field(() => [Int], {
    nullable: true,
    description: 'Upper ends of the ageing buckets in days overdue, rising; left out: 30, 60, 90, 180, 365.',
  })
  ageingEdges?: number[] | null

  @Field(() => AgeingBasisEnum, { nullable: true, description: 'From which day ages are counted; left out: due.' })
  ageingBasis?: AgeingBasis | null

  @Field(() => String, {
    nullable: true,
    description: 'ISO 4217 code of the portfolios to count, needed when the viewer has several currencies.',
  })
  currency?: string | null

  @Field(() => ReportKindEnum, { nullable: true, description: 'Which report to lay out; left out: figures.' })
  kind?: ReportKind | null

  @Field(() => [ID], { nullable: true, description: 'KPIs to show; left out: the usual ones of the report.' })
  kpiIds?: string[] | null

  @Field(() => [DimensionEnum], {
    nullable: true,
    description: 'What rows are divided by, outermost first; 3 at most.',
  })
  rows?: DimensionId[] | null

  @Field(() => DimensionEnum, { nullable: true, description: 'What the columns of a table are divided by.' })
  column?: DimensionId | null

  @Field(() => TableOrderInput, {
    nullable: true,
    description: 'The order of the rows of a table; left out: by their names and days.',
  })
  order?: TableOrderInput | null

  @Field(() => ComparisonEnum, { nullable: true, description: 'What each figure is held against.' })
  comparison?: Comparison | null

  @Field(() => Int, { nullable: true, description: 'Months that a roll or a forecast shows; left out: 6.' })
  months?: number | null

  @Field(() => String, { nullable: true, description: 'The figure whose cases are listed, as casesBehind takes it.' })
  figure?: string | null
}
