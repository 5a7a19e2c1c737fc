import type { RequestContext } from '../graphql-context.js'
import { parameter, type Sql, sql, verbatim } from '../report/sql.js'
import type { TimelineKind } from './timeline-kind.js'

/** Whose timeline is read. That the viewer may read the case was asked before. */
export type TimelineScope = {
  readonly organisation_id: string
  readonly debt_case_id: string
  /** Time zone of the organisation: facts that have only a day stand at its beginning there. */
  readonly time_zone: string
}

/** The facts of one noun in the timeline of a case. */
export type TimelineSource = {
  /** The kinds of its rows. */
  readonly kinds: readonly TimelineKind[]
  /** Rows (at timestamptz, kind text, id uuid) of the case: when it happened, what it is, which one. */
  readonly rows: (scope: TimelineScope) => Sql
  /** The fact by its id, as its GraphQL type shows it; null for who may not see it. */
  readonly subject: (context: RequestContext, id: string) => Promise<object | null>
}

/**
 * When something happened of which only the day is known, from a column with the day and one with the moment at which it
 * was written down: that moment when it is of the same day, so that it stands where it belongs among what was done on that
 * day, else the beginning of the day.
 */
export const momentOfDay = (
  { time_zone }: Pick<TimelineScope, 'time_zone'>,
  day_column: string,
  recorded_column = 'recorded_at',
): Sql => {
  const zone = parameter('text', time_zone)
  const day = verbatim(day_column)
  const recorded = verbatim(recorded_column)
  return sql`case when (${recorded} at time zone ${zone})::date = ${day} then ${recorded}
    else ${day}::timestamp at time zone ${zone} end`
}

/** The condition that keeps to the case. */
export const ofCase = ({ organisation_id, debt_case_id }: TimelineScope): Sql =>
  sql`organisation_id = ${parameter('uuid', organisation_id)} and debt_case_id = ${parameter('uuid', debt_case_id)}`
