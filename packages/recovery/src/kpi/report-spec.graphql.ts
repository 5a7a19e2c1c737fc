import type { BusinessDate } from '@quittance/core'
import { Field, ID, InputType, Int } from 'type-graphql'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'

@InputType('PeriodInput', { description: 'Days from one to another, both included; an end left out is open.' })
export class PeriodInput {
  @Field(() => BusinessDateScalar, { nullable: true, description: 'First day.' })
  from?: BusinessDate | null

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Last day.' })
  to?: BusinessDate | null
}

@InputType('ReportSpecInput', {
  description: 'What a report is about. One specification drives every figure and the list behind it.',
})
export class ReportSpecInput {
  @Field(() => [ID], { nullable: true, description: 'Only these creditors; left out: all that the viewer may see.' })
  creditorIds?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'Only these portfolios; left out: all that the viewer may see.' })
  portfolioIds?: string[] | null

  @Field(() => PeriodInput, {
    nullable: true,
    description: 'Which placements (recovery, ageing, curves), decisions (promises) or events (sums) count.',
  })
  period?: PeriodInput | null

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

  @Field(() => String, {
    nullable: true,
    description: 'ISO 4217 code of the portfolios to count, needed when the viewer has several currencies.',
  })
  currency?: string | null
}
