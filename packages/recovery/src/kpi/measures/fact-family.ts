import type { DailyMeasureId } from '@quittance/core'
import { type Parameter, type Sql, sql, verbatim } from '../../report/sql.js'

/** What narrows the facts: whose, and up to when they were recorded. */
export type FactSource = {
  readonly organisation_id: Parameter
  /** Null for everything known now. */
  readonly known_at: Parameter | null
  /**
   * With `known_at`: what each promise had got by its deadline from the payments recorded by then. The projection on the
   * promise itself holds what is known now.
   */
  readonly outcomes: { readonly promise_ids: Parameter; readonly appropriated_minors: Parameter } | null
}

/**
 * Measures that are read from the same rows. `facts` yields one row per fact of the CTE `fact_window` (portfolio_id,
 * from_day, to_day): portfolio_id, creditor_id, day, placed_on, agent_id, claim_kind, debtor_kind, debt_case_id, and one
 * bigint column per measure.
 * Nightly statistics, live figures and the list of cases behind a figure are all sums over these same rows.
 */
export type FactFamily<Id extends DailyMeasureId = DailyMeasureId> = {
  readonly measures: readonly Id[]
  readonly facts: (source: FactSource) => Sql
  /**
   * The days of `fact_window` on which there may be such facts, as rows (portfolio_id, day), where they are found more
   * cheaply than by reading the facts; a day too many does no harm.
   */
  readonly days?: (source: FactSource) => Sql
}

/** Defines a family; its columns are named as its measures. */
export const defineFacts = <const Id extends DailyMeasureId>(family: FactFamily<Id>): FactFamily<Id> => family

/** Days of facts that stand in a table with an index by portfolio and this column. */
export const daysIn = (
  source: FactSource,
  table: 'activity' | 'claim' | 'ledger_entry' | 'promise',
  column: string,
): Sql => sql`
    select fact_window.portfolio_id, found.day
    from fact_window
    cross join lateral (
      select distinct ${verbatim(column)} as day from ${verbatim(table)}
      where organisation_id = ${source.organisation_id} and portfolio_id = fact_window.portfolio_id
        and ${verbatim(column)} between fact_window.from_day and fact_window.to_day) as found`

/** The condition that a row had been recorded by the known-at moment; none when everything known counts. */
export const recorded = (source: FactSource, alias: string): Sql =>
  source.known_at === null ? sql`` : sql` and ${verbatim(alias)}.recorded_at <= ${source.known_at}`

/** Stands for "no agent known", so that the stored key is never null. */
export const no_agent = verbatim(`'00000000-0000-0000-0000-000000000000'::uuid`)

/** Stands for "about no claim in particular". */
export const no_kind = verbatim(`'none'`)

/** Brings `claim` and its `debtor`, for the kinds of both, to rows with a claim_id under this alias. */
export const withKinds = (source: FactSource, alias: string): Sql => sql`
    join claim on claim.organisation_id = ${source.organisation_id} and claim.id = ${verbatim(alias)}.claim_id
    ${withDebtor(source, 'claim')}`

/** Brings the `debtor` to rows with a debtor_id under this alias. */
export const withDebtor = (source: FactSource, alias: string): Sql =>
  sql`join debtor on debtor.organisation_id = ${source.organisation_id} and debtor.id = ${verbatim(alias)}.debtor_id`

/**
 * A subquery that is run once for each row of `fact_window`, over an index by portfolio and day. Left to itself the
 * planner, which cannot know how many rows the walls let through, expects few and compares every row of the table with
 * every window; `offset 0` keeps it from taking the subquery apart.
 */
export const inWindow = (rows: Sql): Sql => sql`lateral (${rows} offset 0)`
