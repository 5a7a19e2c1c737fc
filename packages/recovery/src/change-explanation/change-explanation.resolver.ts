import type { DimensionId } from '@quittance/core'
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { DimensionEnum, ReportSpecInput } from '../kpi/report-spec.graphql.js'
import { reportSpecOf } from '../report/report-spec-of.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { unwrapReport } from '../report/unwrap-report.js'
import { ChangeExplanationView } from './change-explanation.graphql.js'
import { explainChange } from './explain-change.js'

@Resolver()
export class ChangeExplanationResolver {
  @Query(() => ChangeExplanationView, {
    description:
      'Which values of which dimensions moved a KPI since the time that the specification compares with; the period before where it does not say.',
  })
  async explainChange(
    @Arg('spec', () => ReportSpecInput, { description: 'What the KPI is about.' }) spec: ReportSpecInput,
    @Arg('kpi', () => ID, { description: 'Which KPI of the catalogue.' }) kpi: string,
    @Arg('dimensions', () => [DimensionEnum], {
      nullable: true,
      description: 'By what to divide it; left out: all that it can be divided by but the calendar of its facts.',
    })
    dimensions: DimensionId[] | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<ChangeExplanationView> {
    const actor = requireAction(context, 'read_portfolio')
    const { clock } = context.services
    const reader = entityManagerReader(await context.read())
    const asked = reportSpecOf(spec, clock.today(actor.time_zone))
    const explained = unwrapReport(
      await explainChange(reader, actor, clock, asked, context.locale, kpi, dimensions ?? null),
      context,
    )
    return {
      kpi: explained.kpi.id,
      unit: explained.kpi.unit,
      currency: explained.kpi.currency,
      asOf: explained.as_of,
      comparedFrom: explained.compared_period.from,
      comparedTo: explained.compared_period.to,
      comparedAsOf: explained.compared_as_of,
      now: explained.now,
      before: explained.before,
      change: explained.change,
      dimensions: explained.dimensions.map((one) => ({ ...one, parts: [...one.parts] })),
      computedAt: explained.computed_at,
      dataState: explained.data_state,
    }
  }
}
