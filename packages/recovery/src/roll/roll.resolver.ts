import { type AgeingBucket, type BusinessDate, roll_outcomes, type RollUnit } from '@quittance/core'
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { ReportSpecInput } from '../kpi/report-spec.graphql.js'
import { reportSpecOf } from '../report/report-spec-of.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { unwrapReport } from '../report/unwrap-report.js'
import { computeRoll, type RollResult, type RollStep } from './compute-roll.js'
import { rollFigureKey } from './roll-figure.js'
import { type RollBucketView, type RollStepView, RollUnitEnum, RollView } from './roll.graphql.js'

/** Months that are followed when the caller does not say. */
const months_default = 6

@Resolver()
export class RollResolver {
  @Query(() => RollView, {
    description: 'What became of the open balances of the claims placed in the period, from month end to month end.',
  })
  async roll(
    @Arg('spec', () => ReportSpecInput, { description: 'What the report is about.' }) spec: ReportSpecInput,
    @Arg('months', () => Int, { nullable: true, description: 'Whole months up to the as-of day: 6 when left out.' })
    months: number | null | undefined,
    @Arg('unit', () => RollUnitEnum, { nullable: true, description: 'What is followed: cases when left out.' })
    unit: RollUnit | null | undefined,
    @Arg('from', () => BusinessDateScalar, {
      nullable: true,
      description: 'Follow from this day to the as-of day, and not from month to month.',
    })
    from: BusinessDate | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<RollView> {
    const actor = requireAction(context, 'read_portfolio')
    const { clock } = context.services
    const reader = entityManagerReader(await context.read())
    const asked = reportSpecOf(spec, clock.today(actor.time_zone))
    const options = { unit: unit ?? 'case', months: months ?? months_default, first_day: from ?? null }
    return viewOf(unwrapReport(await computeRoll(reader, actor, clock, asked, options), context))
  }
}

const viewOf = (result: RollResult): RollView => ({
  asOf: result.as_of,
  computedAt: result.computed_at,
  unit: result.unit,
  currency: result.currency,
  buckets: result.buckets.map(bucketView),
  steps: result.steps.map((step) => stepView(step, result.unit)),
})

const bucketView = ({ id, from_days, to_days }: AgeingBucket): RollBucketView => ({
  id,
  fromDays: from_days,
  toDays: to_days,
})

const stepView = (step: RollStep, unit: RollUnit): RollStepView => {
  const { first_day, second_day } = step
  const figure = (from: string, to: string) => rollFigureKey({ unit, first_day, second_day, from, to })
  return {
    firstDay: first_day,
    secondDay: second_day,
    rows: step.rows.map(({ bucket, before, cells, outcomes }, position) => ({
      bucket: bucketView(bucket),
      beforeMinor: before.balance_minor,
      claimCount: Number(before.claim_count),
      figure: figure(bucket.id, 'before'),
      afterMinor: step.after[position]?.balance_minor ?? 0n,
      afterFigure: figure('any', bucket.id),
      cells: cells.map(({ to, balance_minor, claim_count }) => ({
        to,
        balanceMinor: balance_minor,
        claimCount: Number(claim_count),
        figure: figure(bucket.id, to),
      })),
      outcomes: roll_outcomes.map((outcome) => ({
        outcome,
        balanceMinor: outcomes[outcome].balance_minor,
        claimCount: Number(outcomes[outcome].claim_count),
      })),
    })),
  }
}
