import type { DimensionId } from '@quittance/core'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { moneyView } from '../graphql-money/money.graphql.js'
import { DimensionEnum, ReportSpecInput } from '../kpi/report-spec.graphql.js'
import { reportSpecOf } from '../report/report-spec-of.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { unwrapReport } from '../report/unwrap-report.js'
import { AgeingTableView, AgeingView } from './ageing.graphql.js'
import { computeAgeingRows } from './compute-ageing-rows.js'
import { computeAgeing } from './compute-ageing.js'

@Resolver()
export class AgeingResolver {
  @Query(() => AgeingView, { description: 'What is still open of the claims placed in the period, by days past due.' })
  async ageing(
    @Arg('spec', () => ReportSpecInput, { description: 'What the report is about.' }) spec: ReportSpecInput,
    @Ctx() context: RequestContext,
  ): Promise<AgeingView> {
    const actor = requireAction(context, 'read_portfolio')
    const { clock } = context.services
    const reader = entityManagerReader(await context.read())
    const asked = reportSpecOf(spec, clock.today(actor.time_zone))
    const result = unwrapReport(await computeAgeing(reader, actor, clock, asked), context)
    return {
      asOf: result.as_of,
      computedAt: result.computed_at,
      buckets: result.buckets.map(({ id, from_days, to_days, open, claim_count }) => ({
        id,
        fromDays: from_days,
        toDays: to_days,
        open: moneyView(open.amount_minor, open.currency),
        claimCount: Number(claim_count),
      })),
      total: moneyView(result.total.amount_minor, result.total.currency),
      claimCount: Number(result.claim_count),
    }
  }

  @Query(() => AgeingTableView, { description: 'The same, divided by a dimension: a row for each of its values.' })
  async ageingTable(
    @Arg('spec', () => ReportSpecInput, { description: 'What the report is about.' }) spec: ReportSpecInput,
    @Arg('by', () => DimensionEnum, { description: 'What the rows are divided by.' }) by: DimensionId,
    @Ctx() context: RequestContext,
  ): Promise<AgeingTableView> {
    const actor = requireAction(context, 'read_portfolio')
    const { clock } = context.services
    const reader = entityManagerReader(await context.read())
    const asked = reportSpecOf(spec, clock.today(actor.time_zone))
    const result = unwrapReport(await computeAgeingRows(reader, actor, clock, asked, by), context)
    return {
      asOf: result.as_of,
      computedAt: result.computed_at,
      currency: result.currency,
      isWhole: result.is_whole,
      rows: result.rows.map(({ value, title, open_minors, claim_count }) => ({
        value,
        title,
        openMinors: [...open_minors],
        claimCount: Number(claim_count),
      })),
    }
  }
}
