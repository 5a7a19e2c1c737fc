import { assert, findKpi } from '@quittance/core'
import { isId } from '@quittance/platform'
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { messageIn, type Locale } from '../graphql-failure/message.js'
import { badInput } from '../graphql-failure/request-error.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { decodeCursor, encodeCursor } from '../graphql-page/cursor.js'
import { pageSize } from '../graphql-page/page.js'
import { present } from '../graphql-read/present.js'
import { reportSpecOf } from '../report/report-spec-of.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { unwrapReport } from '../report/unwrap-report.js'
import { type CasePosition, casesBehind } from './cases-behind.js'
import { computeKpis, type KpiResult } from './compute-kpis.js'
import { CaseContributionConnectionView, KpiValueView } from './kpi.graphql.js'
import { ReportSpecInput } from './report-spec.graphql.js'

@Resolver()
export class KpiResolver {
  @Query(() => [KpiValueView], { description: 'KPIs of a report, all of one moment.' })
  async kpis(
    @Arg('spec', () => ReportSpecInput, { description: 'What the report is about.' }) spec: ReportSpecInput,
    @Arg('ids', () => [ID], { nullable: true, description: 'Which KPIs, in this order; all when left out.' })
    ids: string[] | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<KpiValueView[]> {
    const actor = requireAction(context, 'read_portfolio')
    const { clock } = context.services
    const reader = entityManagerReader(await context.read())
    const asked = reportSpecOf(spec, clock.today(actor.time_zone))
    const results = unwrapReport(await computeKpis(reader, actor, clock, asked, ids ?? null), context)
    return results.map((result) => viewOf(result, context.locale))
  }

  @Query(() => CaseContributionConnectionView, {
    description: 'The cases behind a figure that the viewer may see. The totals equal the figure.',
  })
  async casesBehind(
    @Arg('spec', () => ReportSpecInput, { description: 'The specification that gave the figure.' })
    spec: ReportSpecInput,
    @Arg('measure', () => String, {
      description:
        'numeratorMeasure or denominatorMeasure of a KPI, or ageing:<bucket id>, or curve:<YYYY-MM>:<month index>.',
    })
    measure: string,
    @Arg('first', () => Int, { nullable: true, description: 'Rows of the page: 50 when left out, 200 at most.' })
    first: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<CaseContributionConnectionView> {
    const actor = requireAction(context, 'read_case')
    const { clock } = context.services
    const page = { first: pageSize(first, context.locale), after: positionOf(after, context.locale) }
    const reader = entityManagerReader(await context.read())
    const asked = reportSpecOf(spec, clock.today(actor.time_zone))
    const found = unwrapReport(await casesBehind(reader, actor, clock, asked, measure, page), context)
    const last = found.cases.at(-1)
    return {
      nodes: await Promise.all(
        found.cases.map(async ({ debt_case_id, amount, count }) => ({
          debtCase: present(await context.loaders.debtCaseById.load(debt_case_id)),
          amountMinor: amount,
          count: Number(count),
        })),
      ),
      pageInfo: {
        hasNextPage: found.has_more,
        endCursor: last === undefined ? null : encodeCursor(list, [String(last.amount), last.debt_case_id]),
      },
      totalCount: found.total_cases,
      totalAmountMinor: found.total_amount,
      elsewhere: {
        cases: found.elsewhere.cases,
        amountMinor: found.elsewhere.amount,
        count: Number(found.elsewhere.count),
      },
      currency: found.currency,
    }
  }
}

/** Names the list in its cursors. */
const list = 'casesBehind'

const positionOf = (after: string | null | undefined, locale: Locale): CasePosition | null => {
  if (after === null || after === undefined) return null
  const [amount, debt_case_id, ...more] = decodeCursor(list, after) ?? []
  if (amount === undefined || debt_case_id === undefined || more.length > 0) {
    throw badInput(messageIn(locale).cursor, 'after')
  }
  if (!/^-?\d{1,18}$/u.test(amount) || !isId(debt_case_id)) throw badInput(messageIn(locale).cursor, 'after')
  return { amount: BigInt(amount), debt_case_id }
}

const viewOf = (result: KpiResult, locale: Locale): KpiValueView => ({
  id: result.id,
  ...wordsOf(result.id, locale),
  unit: result.unit,
  numerator: result.numerator,
  denominator: result.denominator,
  currency: result.currency,
  asOf: result.as_of,
  computedAt: result.computed_at,
  dataState: result.data_state,
  numeratorMeasure: result.numerator_figure,
  denominatorMeasure: result.denominator_figure,
  compared: result.compared,
  blank: result.blank,
})

const wordsOf = (id: KpiResult['id'], locale: Locale): Pick<KpiValueView, 'title' | 'better'> => {
  const kpi = findKpi(id)
  assert(kpi !== undefined, `There is a KPI ${id}`)
  return { title: kpi.text[locale].title, better: kpi.better }
}
