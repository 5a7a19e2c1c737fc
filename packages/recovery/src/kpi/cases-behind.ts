import { type Clock, err, mayReadMeasure, ok, type Result } from '@quittance/core'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import { type CaseScope, caseScope } from '../debt-case/case-scope.rules.js'
import { caseInScope } from '../debt-case/case-scope.sql.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { ReportSpec } from '../report/report-spec.js'
import { type Report, resolveReport } from '../report/resolve-report.js'
import { parameter, type Sql, sql } from '../report/sql.js'
import { type SqlReader, wholeNumber } from '../report/sql-reader.js'
import { contributionsTo } from './contributions.js'
import { type Figure, figureUnit, parseFigure } from './figure.js'

/** What one case adds to a figure. */
export type CaseContribution = {
  readonly debt_case_id: string
  /** In minor units; where the figure is a count, the count. */
  readonly amount: bigint
  /** Open claims of an ageing bucket; otherwise the facts (claims, payments, promises …) that were added. */
  readonly count: bigint
}

/** The last row of a page, after which the next begins. */
export type CasePosition = Pick<CaseContribution, 'amount' | 'debt_case_id'>

/** A page of the cases behind a figure. */
export type CasesBehind = {
  /** Those that the actor may read, the largest amounts first. */
  readonly cases: readonly CaseContribution[]
  readonly has_more: boolean
  /** Over all pages and all teams; the total amount equals the figure. */
  readonly total_cases: number
  readonly total_amount: bigint
  /** What of the totals those cases add that the actor may not read: of other teams, or in the archive. */
  readonly elsewhere: { readonly cases: number; readonly amount: bigint; readonly count: bigint }
  /** Null where the figure is a count. */
  readonly currency: string | null
}

/**
 * The cases behind a figure: the facts of the figure, added up by case instead of together. `key` is a figure of
 * `computeKpis`, `ageing:<bucket id>`, or `curve:<YYYY-MM>:<month index>` for what was collected by the end of that month.
 * Always read from the facts. Cases that add nothing are left out.
 *
 * A figure names nobody, so agents and managers see that of the whole agency; the cases of other teams are added up,
 * and so are those of the archive.
 */
export const casesBehind = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
  key: string,
  page: { readonly first: number; readonly after: CasePosition | null },
): Promise<Result<CasesBehind, ReportFailure>> => {
  const prepared = await prepareCases(reader, actor, clock, spec, key)
  if (!prepared.ok) return prepared
  const { report, figure, contributions } = prepared.value

  const rows = await reader(caseRow, casesStatement(contributions, report, caseScope(actor), page))
  const totals = rows[0]
  const cases = rows.flatMap(({ debt_case_id, amount, count }) =>
    debt_case_id === null || amount === null || count === null ? [] : [{ debt_case_id, amount, count }],
  )
  return ok({
    cases: cases.slice(0, page.first),
    has_more: cases.length > page.first,
    ...totalsOf(totals),
    currency: figureCurrency(figure, report),
  })
}

/** The totals that every row of `casesStatement` repeats. */
export const totalsOf = (
  row: z.infer<typeof caseRow> | undefined,
): Pick<CasesBehind, 'total_cases' | 'total_amount' | 'elsewhere'> => ({
  total_cases: row?.total_cases ?? 0,
  total_amount: row?.total_amount ?? 0n,
  elsewhere: {
    cases: row?.elsewhere_cases ?? 0,
    amount: row?.elsewhere_amount ?? 0n,
    count: row?.elsewhere_count ?? 0n,
  },
})

/** Null where the figure is a count. */
export const figureCurrency = (figure: Figure, report: Pick<Report, 'currency'>): string | null =>
  figure.kind !== 'measures' || figureUnit(figure).startsWith('money') ? report.currency : null

/** Checks what was asked and finds the statement whose rows make up the figure. */
export const prepareCases = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
  key: string,
): Promise<Result<{ report: Report; figure: Figure; contributions: Sql }, ReportFailure>> => {
  const figure = parseFigure(key)
  if (figure === null || !mayReadFigure(actor, figure))
    return err({ code: 'unknown_figure', field: 'measure', figure: key })
  const resolved = await resolveReport(reader, actor, clock, spec)
  if (!resolved.ok) return resolved
  const contributions = await contributionsTo(reader, resolved.value, figure, key, clock.today(actor.time_zone))
  if (!contributions.ok) return contributions
  return ok({ report: resolved.value, figure, contributions: contributions.value })
}

/** What the actor may not read is to them no figure. */
const mayReadFigure = ({ role }: Actor, figure: Figure): boolean =>
  figure.kind !== 'measures' || figure.terms.every(({ measure }) => mayReadMeasure(role, measure))

/** A row of `casesStatement`. */
export const caseRow = z.object({
  total_cases: z.int(),
  total_amount: wholeNumber,
  elsewhere_cases: z.int(),
  elsewhere_amount: wholeNumber,
  elsewhere_count: wholeNumber,
  debt_case_id: z.string().nullable(),
  amount: wholeNumber.nullable(),
  count: wholeNumber.nullable(),
})

/** `contributions` yields debt_case_id, amount and count; the page (null: all) and the totals are of one moment. */
export const casesStatement = (
  contributions: Sql,
  report: Report,
  scope: CaseScope,
  page: Parameters<typeof casesBehind>[5] | null,
): Sql => {
  const after = page?.after ?? null
  const isAfter =
    after === null
      ? sql`true`
      : sql`(amount, debt_case_id) < (${parameter('bigint', String(after.amount))}, ${parameter('uuid', after.debt_case_id)})`
  return sql`with by_case as (
    select debt_case_id, sum(amount) as amount, sum(count) as count
    from (${contributions}) as contribution
    group by debt_case_id
    having sum(amount) <> 0
  ),
  reached as (${reachedCases(report, scope)}),
  total as (
    select count(*)::int as total_cases, coalesce(sum(amount), 0)::text as total_amount,
           (count(*) filter (where not is_listed))::int as elsewhere_cases,
           coalesce(sum(amount) filter (where not is_listed), 0)::text as elsewhere_amount,
           coalesce(sum(count) filter (where not is_listed), 0)::text as elsewhere_count
    from reached
  ),
  page as (
    select debt_case_id, amount, count
    from reached
    where is_listed and ${isAfter}
    order by amount desc, debt_case_id desc
    limit ${parameter('bigint', page === null ? null : String(page.first + 1))}
  )
  select total.*, page.debt_case_id::text, page.amount::text, page.count::text
  from total left join page on true
  order by page.amount desc, page.debt_case_id desc`
}

/** The contributing cases, each with whether the actor may see which one it is. */
const reachedCases = ({ bound }: Report, scope: CaseScope): Sql =>
  scope.kind === 'every'
    ? sql`select debt_case_id, amount, count, true as is_listed from by_case`
    : sql`select by_case.debt_case_id, by_case.amount, by_case.count, coalesce(${caseInScope(scope)}, false) as is_listed
          from by_case
          join debt_case on debt_case.organisation_id = ${bound.organisation_id} and debt_case.id = by_case.debt_case_id`
