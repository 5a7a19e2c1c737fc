import {
  type AnyKpi,
  blank_reason_ids,
  blank_reasons,
  type BlankReason,
  type BusinessDate,
  type KpiUnit,
} from '@quittance/core'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DebtCaseView } from '../debt-case/debt-case.graphql.js'
import { enumValues } from '../graphql-enum/enum-values.js'
import { PageInfoView } from '../graphql-page/page-info.graphql.js'
import { BigIntScalar } from '../graphql-scalar/big-int.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import type { DataState } from '../report/freshness.sql.js'

/** What a KPI is expressed in. */
export const KpiUnitEnum = enumValues([
  'ratio',
  'money',
  'count',
  'days',
  'seconds',
  'money_per_hour',
  'count_per_hour',
] satisfies KpiUnit[])

registerEnumType(KpiUnitEnum, {
  name: 'KpiUnit',
  description: 'What a KPI is expressed in.',
  valuesConfig: {
    ratio: { description: 'A share: numerator divided by denominator.' },
    money: { description: 'Minor units, in the numerator.' },
    count: { description: 'A number of things, in the numerator.' },
    days: { description: 'Days: numerator divided by denominator.' },
    seconds: { description: 'Seconds: numerator divided by denominator.' },
    money_per_hour: { description: 'Minor units divided by seconds; show it times 3,600, per hour.' },
    count_per_hour: { description: 'A number of things divided by seconds; show it times 3,600, per hour.' },
  },
})

/** Where a figure comes from. */
export const DataStateEnum = enumValues(['closed', 'live'] satisfies DataState[])

registerEnumType(DataStateEnum, {
  name: 'DataState',
  description: 'Where a figure comes from.',
  valuesConfig: {
    closed: { description: 'Only from the nightly statistics.' },
    live: { description: 'Some of its days were computed while answering.' },
  },
})

/** Why a KPI means nothing there. */
export const BlankReasonEnum = enumValues(blank_reason_ids)

registerEnumType(BlankReasonEnum, {
  name: 'BlankReason',
  description: 'Why a KPI means nothing for one value of a dimension; it is then left blank, which is not zero.',
  valuesConfig: {
    placement_basis: { description: blank_reasons.placement_basis.en },
    as_of_day: { description: blank_reasons.as_of_day.en },
    no_agent: { description: blank_reasons.no_agent.en },
  },
})

@ObjectType('ComparedKpi', { simpleResolvers: true, description: 'What a KPI is held against.' })
export class ComparedKpiView {
  @Field(() => BigIntScalar, { nullable: true, description: 'Null where the KPI had no value.' })
  numerator!: bigint | null

  @Field(() => BigIntScalar, { nullable: true, description: 'Null without a value, and for money and counts.' })
  denominator!: bigint | null
}

const BetterEnum = enumValues(['higher', 'lower', 'neither'] satisfies AnyKpi['better'][])

registerEnumType(BetterEnum, {
  name: 'KpiBetter',
  description: 'Which direction of a KPI is good news; neither for sizes.',
})

@ObjectType('KpiValue', {
  simpleResolvers: true,
  description: 'A KPI with the exact sums it is made of; divide and round only to show it.',
})
export class KpiValueView {
  @Field(() => ID, { description: 'Which KPI of the catalogue, such as recovery-rate.' })
  id!: string

  @Field(() => String, { description: 'What it is called, in the language of the viewer.' })
  title!: string

  @Field(() => BetterEnum, { description: 'Which direction is good news.' })
  better!: AnyKpi['better']

  @Field(() => KpiUnitEnum, { description: 'How to read the numerator and denominator.' })
  unit!: KpiUnit

  @Field(() => BigIntScalar, {
    nullable: true,
    description: 'Minor units or a count; null where the KPI has no value, as when nothing was placed.',
  })
  numerator!: bigint | null

  @Field(() => BigIntScalar, {
    nullable: true,
    description: 'Above zero; null without a value, and for money and counts.',
  })
  denominator!: bigint | null

  @Field(() => String, { nullable: true, description: 'ISO 4217 code of the sums; null where they are counts.' })
  currency!: string | null

  @Field(() => BusinessDateScalar, { description: 'Nothing dated later counts.' })
  asOf!: BusinessDate

  @Field(() => InstantScalar, { description: 'When it was computed.' })
  computedAt!: Date

  @Field(() => DataStateEnum, {
    description: 'From the nightly statistics alone, or computed in part while answering.',
  })
  dataState!: DataState

  @Field(() => String, { description: 'Give it to casesBehind for the cases behind the numerator.' })
  numeratorMeasure!: string

  @Field(() => String, { nullable: true, description: 'The same for the denominator; null where there is none.' })
  denominatorMeasure!: string | null

  @Field(() => ComparedKpiView, {
    nullable: true,
    description:
      'The same KPI of the compared time; null where the report compares with nothing, or nothing was before.',
  })
  compared!: ComparedKpiView | null

  @Field(() => BlankReasonEnum, {
    nullable: true,
    description: 'Why it has no value under the filters of the report; null where they leave it its meaning.',
  })
  blank!: BlankReason | null
}

@ObjectType('CaseContribution', { simpleResolvers: true, description: 'What one case adds to a figure.' })
export class CaseContributionView {
  @Field(() => DebtCaseView, { description: 'The case.' })
  debtCase!: object

  @Field(() => BigIntScalar, { description: 'In minor units; where the figure is a count, the count.' })
  amountMinor!: bigint

  @Field(() => Int, { description: 'Open claims of an ageing bucket; otherwise the facts that were added up.' })
  count!: number
}

@ObjectType('CasesElsewhere', {
  simpleResolvers: true,
  description:
    'What the cases add to a figure that the viewer may not open: those of other teams, and of the archive. Which they are is not said.',
})
export class CasesElsewhereView {
  @Field(() => Int, { description: 'How many cases.' })
  cases!: number

  @Field(() => BigIntScalar, { description: 'In minor units; where the figure is a count, the count.' })
  amountMinor!: bigint

  @Field(() => Int, { description: 'Open claims of an ageing bucket; otherwise the facts that were added up.' })
  count!: number
}

@ObjectType('CaseContributionConnection', {
  simpleResolvers: true,
  description: 'The cases behind a figure, the largest amounts first.',
})
export class CaseContributionConnectionView {
  @Field(() => [CaseContributionView], { description: 'The cases of this page.' })
  nodes!: CaseContributionView[]

  @Field(() => PageInfoView, { description: 'Where the page ends and whether another follows.' })
  pageInfo!: PageInfoView

  @Field(() => Int, { description: 'Cases that add something, with those elsewhere, which are not listed.' })
  totalCount!: number

  @Field(() => BigIntScalar, { description: 'The sum over all of them: it equals the figure.' })
  totalAmountMinor!: bigint

  @Field(() => CasesElsewhereView, { description: 'What of the totals is not listed: zeros when all of it is.' })
  elsewhere!: CasesElsewhereView

  @Field(() => String, {
    nullable: true,
    description: 'ISO 4217 code of the amounts; null where the figure is a count.',
  })
  currency!: string | null
}
