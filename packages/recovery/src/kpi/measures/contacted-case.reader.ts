import {
  assert,
  contact_channels,
  type DimensionId,
  live_contact_outcomes,
  right_party_outcomes,
} from '@quittance/core'
import type { MeasureId } from '@quittance/core'
import type { Report } from '../../report/resolve-report.js'
import { withinFilters } from '../../report/row-filter.sql.js'
import { keyArray, keyColumns, keyNames } from '../../report/row-key.sql.js'
import { joined, listParameter, type Sql, sql, verbatim } from '../../report/sql.js'
import { standingCases } from '../../standing/standing-cases.sql.js'
import { caseStock } from './case.reader.js'
import { type FactSource, inWindow, no_agent, no_kind, recorded, withDebtor } from './fact-family.js'
import type { MeasureReader } from './measure-reader.js'

/**
 * Counts the cases that were tried, and those in which somebody was reached. Only what happened in the period is counted;
 * of the placements of a period, which their other meaning would select, there is nothing.
 */
export const contactedCaseReader: MeasureReader = {
  is_additive: false,
  totals: (report, measures, dimensions, source) => sql`
    select ${keyArray(dimensions)} as key, measure, null::numeric as placement, sum(occurrence) as occurrence
    from (
      select ${keyColumns(dimensions)}debt_case_id, bool_or(is_contact) as is_contact, bool_or(is_right_party) as is_right_party
      from (${attempts(report, dimensions, source)}) as attempt
      group by ${keyNames(dimensions)}debt_case_id
    ) as tried
    cross join lateral (values ${valuesOf(measures)}) as added(measure, occurrence)
    group by ${keyNames(dimensions)}measure`,
  contributions: (report, measures, basis, source) => sql`
    select debt_case_id, added.measure, added.value::bigint as value
    from (
      select debt_case_id, bool_or(is_contact) as is_contact, bool_or(is_right_party) as is_right_party
      from (${attempts(report, [], source)}) as attempt
      where ${isCounted(basis)}
      group by debt_case_id
    ) as tried
    cross join lateral (values ${valuesOf(measures)}) as added(measure, value)
    where added.value <> 0`,
}

/**
 * Counts the cases that there were to work: those that are workable on the as-of day, and those worked in the period, which
 * were workable then even if they have been paid or put on hold since. So that neither rate of it passes a whole.
 */
export const listedCaseReader: MeasureReader = {
  is_additive: false,
  shared: caseStock,
  totals: (report, measures, dimensions, source) => sql`
    select ${keyArray(dimensions)} as key, ${listedName(measures)} as measure, null::numeric as placement,
           count(*)::numeric as occurrence
    from (
      select ${keyColumns(dimensions)}debt_case_id
      from (
        select portfolio_id, team_id, creditor_id, placed_on, day, claim_kind, debtor_kind, agent_id, debt_case_id
        from (${attempts(report, dimensions, source)}) as attempt
        union all
        select ${stockColumns(dimensions)}, standing.debt_case_id
        from standing${dimensions.includes('team') ? sql` left join closed using (portfolio_id)` : sql``}
        where occurrence_open and is_workable
      ) as listed
      group by ${keyNames(dimensions)}debt_case_id
    ) as listed
    group by ${keyNames(dimensions)}measure`,
  contributions: (report, measures, basis, source) => sql`
    select debt_case_id, ${listedName(measures)} as measure, 1::bigint as value
    from (
      select debt_case_id from (${attempts(report, [], source)}) as attempt
      union
      select debt_case_id from (${standingCases(report, [], source)}) as standing where occurrence_open and is_workable
    ) as listed
    where ${isCounted(basis)}`,
}

/**
 * The attempts to reach a debtor in the period, within the filters, with whether somebody answered and whether it was the
 * debtor or an authorised person. Claim and debtor are looked up only where a dimension or a filter needs them; their columns
 * are of no use otherwise.
 */
const attempts = (report: Report, dimensions: readonly DimensionId[], source: FactSource): Sql => {
  const { from, to, as_of, portfolio_ids, team_ids } = report.bound
  const asked = new Set([...dimensions, ...report.filters.map(({ dimension }) => dimension)])
  const with_claim = asked.has('placement_month') || asked.has('claim_kind')
  const with_debtor = asked.has('debtor_kind')
  return sql`
    select * from (
      select worked.portfolio_id, nullif(worked.team_id, ${no_agent}) as team_id, activity.creditor_id,
             activity.occurred_on as day,
             ${with_claim ? sql`coalesce(claim.placed_on, activity.occurred_on)` : sql`null::date`} as placed_on,
             coalesce(activity.agent_id, ${no_agent}) as agent_id,
             ${with_claim ? sql`coalesce(claim.kind, ${no_kind})` : no_kind} as claim_kind,
             ${with_debtor ? sql`debtor.kind` : no_kind} as debtor_kind, activity.debt_case_id,
             coalesce(activity.outcome = any(${listParameter('text[]', live_contact_outcomes)}), false) as is_contact,
             coalesce(activity.outcome = any(${listParameter('text[]', right_party_outcomes)}), false) as is_right_party
      from unnest(${portfolio_ids}, ${team_ids}) as worked(portfolio_id, team_id)
      cross join ${inWindow(sql`
        select * from activity
        where activity.organisation_id = ${source.organisation_id}
          and activity.portfolio_id = worked.portfolio_id
          and activity.occurred_on between ${from} and least(${to}, ${as_of})
          and activity.direction = 'outbound'
          and activity.channel = any(${listParameter('text[]', contact_channels)})${recorded(source, 'activity')}`)} as activity
      ${
        with_claim
          ? sql`left join claim on claim.organisation_id = ${source.organisation_id} and claim.id = activity.claim_id`
          : sql``
      }
      ${
        with_debtor
          ? sql`join debt_case on debt_case.organisation_id = ${source.organisation_id} and debt_case.id = activity.debt_case_id
      ${withDebtor(source, 'debt_case')}`
          : sql``
      }
    ) as attempt
    where true${withinFilters(report)}`
}

/** The columns of an attempt, for what stands: nobody did it on any day; what no dimension needs is left empty. */
const stockColumns = (dimensions: readonly DimensionId[]): Sql => {
  const column = (name: string, type: string, needed_by: readonly DimensionId[]): string =>
    dimensions.some((dimension) => needed_by.includes(dimension)) ? name : `null::${type}`
  return verbatim(
    [
      column('portfolio_id', 'uuid', ['portfolio']),
      column('team_id', 'uuid', ['team']),
      column('creditor_id', 'uuid', ['creditor']),
      column('placed_on', 'date', ['placement_month']),
      'null::date',
      column('claim_kind', 'text', ['claim_kind']),
      column('debtor_kind', 'text', ['debtor_kind']),
      'null::uuid',
    ].join(', '),
  )
}

const isCounted = (basis: 'placement' | 'occurrence'): Sql => verbatim(basis === 'occurrence' ? 'true' : 'false')

const listedName = (measures: readonly MeasureId[]): Sql => {
  assert(measures.length === 1 && measures[0] === 'listed_case_count', 'One measure is read so')
  return verbatim(`'listed_case_count'`)
}

const valuesOf = (measures: readonly MeasureId[]): Sql =>
  joined(
    measures.map((id) => {
      const value = values[id]
      assert(value !== undefined, `Not read from attempts: ${id}`)
      return verbatim(`('${id}', ${value})`)
    }),
    ', ',
  )

/** What a case that was tried adds. */
const values: Partial<Readonly<Record<MeasureId, string>>> = {
  worked_case_count: '1',
  contacted_case_count: 'is_contact::int',
  right_party_case_count: 'is_right_party::int',
}
