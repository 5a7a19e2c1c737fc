import type { BlankReason, BusinessDate, DimensionId, KpiUnit } from '@quittance/core'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { BigIntScalar } from '../graphql-scalar/big-int.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { BlankReasonEnum, DataStateEnum, KpiUnitEnum } from '../kpi/kpi.graphql.js'
import { DimensionEnum } from '../kpi/report-spec.graphql.js'
import type { DataState } from '../report/freshness.sql.js'

@ObjectType('TableKpi', { simpleResolvers: true, description: 'A KPI of a table.' })
export class TableKpiView {
  @Field(() => ID, { description: 'Which KPI of the catalogue, such as recovery-rate.' })
  id!: string

  @Field(() => KpiUnitEnum, { description: 'How to read its numerators and denominators.' })
  unit!: KpiUnit

  @Field(() => String, { nullable: true, description: 'ISO 4217 code of the sums; null where they are counts.' })
  currency!: string | null

  @Field(() => String, {
    description: 'Give it to casesBehind, with the values of the row and column as filters, for the cases of a number.',
  })
  numeratorMeasure!: string

  @Field(() => String, { nullable: true, description: 'The same for the denominator; null where there is none.' })
  denominatorMeasure!: string | null

  @Field(() => BlankReasonEnum, { nullable: true, description: 'Why its cells have no value; null where they have.' })
  blank!: BlankReason | null

  @Field(() => String, { nullable: true, description: 'The same in words.' })
  blankText!: string | null
}

@ObjectType('TableColumn', { simpleResolvers: true, description: 'A value of the dimension of the columns.' })
export class TableColumnView {
  @Field(() => String, { nullable: true, description: 'As a filter takes it; null for none.' })
  value!: string | null

  @Field(() => String, { description: 'As people read it.' })
  title!: string
}

@ObjectType('TableRow', {
  simpleResolvers: true,
  description:
    'A row of a table. Its numbers are lists in one order: for each column, and then for the total of the row where there are columns, each KPI in turn.',
})
export class TableRowView {
  @Field(() => [String], { nullable: 'items', description: 'One for each row dimension, as a filter takes it.' })
  values!: (string | null)[]

  @Field(() => [String], { description: 'The same as people read them.' })
  titles!: string[]

  @Field(() => [BigIntScalar], { nullable: 'items', description: 'Null where a KPI has no value.' })
  numerators!: (bigint | null)[]

  @Field(() => [BigIntScalar], { nullable: 'items', description: 'Null without a value, and for money and counts.' })
  denominators!: (bigint | null)[]

  @Field(() => [BigIntScalar], {
    nullable: 'itemsAndList',
    description: 'Of the compared time; null where the table compares with nothing.',
  })
  comparedNumerators!: (bigint | null)[] | null

  @Field(() => [BigIntScalar], { nullable: 'itemsAndList', description: 'Of the compared time.' })
  comparedDenominators!: (bigint | null)[] | null
}

@ObjectType('ReportTable', { simpleResolvers: true, description: 'KPIs by dimensions.' })
export class ReportTableView {
  @Field(() => BusinessDateScalar, { description: 'Nothing dated later counts.' })
  asOf!: BusinessDate

  @Field(() => InstantScalar, { description: 'When it was computed.' })
  computedAt!: Date

  @Field(() => DataStateEnum, {
    description: 'From the nightly statistics alone, or computed in part while answering.',
  })
  dataState!: DataState

  @Field(() => [DimensionEnum], { description: 'What the rows are divided by.' })
  rowDimensions!: DimensionId[]

  @Field(() => DimensionEnum, { nullable: true, description: 'What the columns are divided by; null for nothing.' })
  columnDimension!: DimensionId | null

  @Field(() => [TableKpiView], { description: 'In the order of the numbers.' })
  kpis!: TableKpiView[]

  @Field(() => [TableColumnView], { description: 'Empty where the columns are divided by nothing.' })
  columns!: TableColumnView[]

  @Field(() => [TableRowView], { description: 'In the order asked, as many as a screen takes.' })
  rows!: TableRowView[]

  @Field(() => TableRowView, { description: 'Of everything, from its own sums; rows that are left out are in it.' })
  total!: TableRowView

  @Field(() => Int, { description: 'Rows before any were left out.' })
  rowCount!: number

  @Field(() => String, {
    nullable: true,
    description: 'What to know about rows that are left out; null when none are.',
  })
  notice!: string | null
}
