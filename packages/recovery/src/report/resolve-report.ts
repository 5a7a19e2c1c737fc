import {
  type AgeingBasis,
  areAgeingEdges,
  ageing_edges_default,
  type BusinessDate,
  type Clock,
  err,
  isCurrency,
  limits,
  ok,
  type Result,
} from '@quittance/core'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import { visibleCreditors } from '../graphql-read/visible-creditors.js'
import { ageing_edge_days_maximum, ageing_edges_maximum, type ReportFailure } from './report-failure.js'
import { filterFault, followedFilters, portfolioConditions } from './report-filter.js'
import type { ReportSpec } from './report-spec.js'
import { type RowFilter, rowFilters } from './row-filter.sql.js'
import { listParameter, parameter, type Parameter, sql } from './sql.js'
import type { SqlReader } from './sql-reader.js'
import { isId } from '@quittance/platform'

/** A specification that was checked, with the portfolios that it selects among those the actor may see. */
export type Report = {
  readonly portfolio_ids: readonly string[]
  /** The one currency of those portfolios. */
  readonly currency: string
  readonly as_of: BusinessDate
  /** Restrictions of what is added up; those on portfolios are in the portfolios. */
  readonly filters: readonly RowFilter[]
  readonly ageing_edges: readonly number[]
  readonly ageing_basis: AgeingBasis
  /** The moment of reading: when a figure that was not stored was computed. */
  readonly now: Date
  /** Null for everything known now; then stored figures may be used. */
  readonly known_at: Date | null
  /** The same as parameters of statements. */
  readonly bound: {
    readonly organisation_id: Parameter
    readonly portfolio_ids: Parameter
    /** The team that works each portfolio, the nil uuid for none. */
    readonly team_ids: Parameter
    readonly from: Parameter
    readonly to: Parameter
    readonly as_of: Parameter
    readonly known_at: Parameter
  }
}

/** A report on nothing still has a currency in which its zeros are written. */
const currency_of_nothing = 'EUR'

/** Checks a specification and finds its portfolios. Portfolios and creditors that the actor may not see select nothing. */
export const resolveReport = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
): Promise<Result<Report, ReportFailure>> => {
  const failure = findFault(spec, clock.now(), clock.today(actor.time_zone)) ?? filterFault(actor, spec.filters)
  if (failure !== null) return err(failure)
  const portfolios = await findPortfolios(reader, actor, spec)
  const currencies = [...new Set(portfolios.map(({ currency }) => currency))].toSorted()
  if (currencies.length > 1) return err({ code: 'several_currencies', field: 'currency', currencies })

  const portfolio_ids = portfolios.map(({ id }) => id)
  return ok({
    portfolio_ids,
    currency: currencies[0] ?? spec.currency ?? currency_of_nothing,
    as_of: spec.as_of,
    filters: rowFilters(await followedFilters(reader, actor, spec.filters)),
    ageing_edges: spec.ageing_edges ?? ageing_edges_default,
    ageing_basis: spec.ageing_basis,
    now: clock.now(),
    known_at: spec.known_at,
    bound: {
      organisation_id: parameter('uuid', actor.organisation_id),
      portfolio_ids: listParameter('uuid[]', portfolio_ids),
      team_ids: listParameter(
        'uuid[]',
        portfolios.map(({ team_id }) => team_id ?? nil_id),
      ),
      from: parameter('date', spec.period.from ?? '-infinity'),
      to: parameter('date', spec.period.to ?? 'infinity'),
      as_of: parameter('date', spec.as_of),
      known_at: parameter('timestamptz', spec.known_at?.toISOString() ?? null),
    },
  })
}

const findFault = (spec: ReportSpec, now: Date, today: BusinessDate): ReportFailure | null => {
  const { period, as_of, known_at, ageing_edges, currency } = spec
  if (period.from !== null && period.to !== null && period.to < period.from) {
    return { code: 'period_reversed', field: 'period' }
  }
  if (as_of > today) return { code: 'as_of_in_future', field: 'asOf', today }
  if (known_at !== null && known_at > now) return { code: 'known_at_in_future', field: 'knownAt' }
  if (ageing_edges !== null && !areUsableEdges(ageing_edges)) return { code: 'bad_ageing_edges', field: 'ageingEdges' }
  if (currency !== null && !isCurrency(currency)) return { code: 'unknown_currency', field: 'currency', currency }
  if ((spec.creditor_ids?.length ?? 0) > limits.filter_ids_maximum)
    return { code: 'too_many_ids', field: 'creditorIds' }
  if ((spec.portfolio_ids?.length ?? 0) > limits.filter_ids_maximum)
    return { code: 'too_many_ids', field: 'portfolioIds' }
  return null
}

const areUsableEdges = (edges: readonly number[]): boolean =>
  areAgeingEdges(edges) && edges.length <= ageing_edges_maximum && (edges.at(-1) ?? 0) <= ageing_edge_days_maximum

/** Stands in a list for no id. */
const nil_id = '00000000-0000-0000-0000-000000000000'

const portfolioRow = z.object({ id: z.string(), currency: z.string(), team_id: z.string().nullable() })

/** The first wall: the query's own predicate. Row-level security is the second. */
const findPortfolios = (reader: SqlReader, actor: Actor, spec: ReportSpec) => {
  const creditor_ids = visibleCreditors(actor, spec.creditor_ids)
  const filters = [
    creditor_ids === null ? [] : [sql`creditor_id = any(${listParameter('uuid[]', creditor_ids)})`],
    spec.portfolio_ids === null ? [] : [sql`id = any(${listParameter('uuid[]', spec.portfolio_ids.filter(isId))})`],
    portfolioConditions(spec.filters),
    spec.currency === null ? [] : [sql`currency = ${parameter('text', spec.currency)}`],
  ].flat()
  const organisation_id = parameter('uuid', actor.organisation_id)
  return reader(
    portfolioRow,
    filters.reduce(
      (statement, filter) => sql`${statement} and ${filter}`,
      sql`select id::text as id, currency, team_id::text as team_id from portfolio where organisation_id = ${organisation_id}`,
    ),
  )
}
