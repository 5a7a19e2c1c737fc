import { blank_reasons, limits } from '@quittance/core'
import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import type { Locale } from '../graphql-failure/message.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { ReportSpecInput } from '../kpi/report-spec.graphql.js'
import { reportSpecOf } from '../report/report-spec-of.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { unwrapReport } from '../report/unwrap-report.js'
import { computeTable, type TableResult, type TableRow } from './compute-table.js'
import { ReportTableView, type TableRowView } from './report-table.graphql.js'

@Resolver()
export class ReportTableResolver {
  @Query(() => ReportTableView, {
    description: 'The KPIs of the specification by its rows and column; some usual KPIs where it names none.',
  })
  async table(
    @Arg('spec', () => ReportSpecInput, { description: 'What the table is about, and what it is divided by.' })
    spec: ReportSpecInput,
    @Ctx() context: RequestContext,
  ): Promise<ReportTableView> {
    const actor = requireAction(context, 'read_portfolio')
    const { clock } = context.services
    const reader = entityManagerReader(await context.read())
    const asked = reportSpecOf(spec, clock.today(actor.time_zone))
    return viewOf(
      unwrapReport(await computeTable(reader, actor, clock, asked, context.locale), context),
      context.locale,
    )
  }
}

const viewOf = (table: TableResult, locale: Locale): ReportTableView => ({
  asOf: table.as_of,
  computedAt: table.computed_at,
  dataState: table.data_state,
  rowDimensions: [...table.rows_by],
  columnDimension: table.column_by,
  kpis: table.kpis.map(({ id, unit, currency, numerator_figure, denominator_figure, blank }) => ({
    id,
    unit,
    currency,
    numeratorMeasure: numerator_figure,
    denominatorMeasure: denominator_figure,
    blank,
    blankText: blank === null ? null : blank_reasons[blank][locale],
  })),
  columns: [...table.columns],
  rows: table.rows.map(rowView),
  total: rowView({ values: [], cells: table.total }),
  rowCount: table.row_count,
  notice: table.rows.length < table.row_count ? leftOut(table.rows.length, table.row_count, locale) : null,
})

const rowView = ({ values, cells }: TableRow): TableRowView => {
  const is_compared = cells.some(({ compared }) => compared !== null)
  return {
    values: values.map(({ value }) => value),
    titles: values.map(({ title }) => title),
    numerators: cells.map(({ numerator }) => numerator),
    denominators: cells.map(({ denominator }) => denominator),
    comparedNumerators: is_compared ? cells.map(({ compared }) => compared?.numerator ?? null) : null,
    comparedDenominators: is_compared ? cells.map(({ compared }) => compared?.denominator ?? null) : null,
  }
}

/** What people are told when a table is longer than a screen takes. */
const leftOut = (shown: number, all: number, locale: Locale): string => {
  const count = (number: number) => new Intl.NumberFormat(locale).format(number)
  const maximum = count(limits.table_rows_maximum)
  return locale === 'fr'
    ? `${count(shown)} lignes sur ${count(all)} sont affichées (${maximum} au plus) ; le total les compte toutes. Filtrez le tableau, ou exportez-le pour les avoir toutes.`
    : `${count(shown)} of ${count(all)} rows are shown (${maximum} at most); the total counts them all. Filter the table, or export it to have them all.`
}
