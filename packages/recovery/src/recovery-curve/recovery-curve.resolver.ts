import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { moneyView } from '../graphql-money/money.graphql.js'
import { ReportSpecInput } from '../kpi/report-spec.graphql.js'
import { reportSpecOf } from '../report/report-spec-of.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { unwrapReport } from '../report/unwrap-report.js'
import { computeRecoveryCurve } from './compute-recovery-curve.js'
import { RecoveryCurveView } from './recovery-curve.graphql.js'

@Resolver()
export class RecoveryCurveResolver {
  @Query(() => RecoveryCurveView, { description: 'What was collected of the placements of each month of the period.' })
  async recoveryCurve(
    @Arg('spec', () => ReportSpecInput, { description: 'What the report is about.' }) spec: ReportSpecInput,
    @Ctx() context: RequestContext,
  ): Promise<RecoveryCurveView> {
    const actor = requireAction(context, 'read_portfolio')
    const { clock } = context.services
    const reader = entityManagerReader(await context.read())
    const asked = reportSpecOf(spec, clock.today(actor.time_zone))
    const result = unwrapReport(await computeRecoveryCurve(reader, actor, clock, asked), context)
    return {
      asOf: result.as_of,
      computedAt: result.computed_at,
      monthsMaximum: result.months_maximum,
      rows: result.rows.map((row) => ({
        placementMonth: row.placement_month,
        placed: moneyView(row.placed.amount_minor, row.placed.currency),
        claimCount: Number(row.claim_count),
        cumulativeCollectedMinor: [...row.cumulative_collected_minor],
      })),
    }
  }
}
