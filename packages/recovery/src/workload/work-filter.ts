import { isId } from '@quittance/platform'
import { listParameter, type Sql, sql, verbatim } from '../report/sql.js'
import type { WorkKind } from './work-kind.js'
import { workCases, type WorkScope } from './work-cases.sql.js'

/** One number of the workload: a question, and whose cases it is asked of. */
export type WorkFilter = {
  readonly kind: WorkKind
  /** Undefined for all, null for cases that no team works. An unknown id selects nothing. */
  readonly team_id?: string | null | undefined
  /** Undefined for all, null for cases that are assigned to nobody. */
  readonly assignee_id?: string | null | undefined
}

/** The ids of the cases behind a number of the workload. */
export const workCaseIds = (scope: WorkScope, filter: WorkFilter): Sql => sql`
  select work.id from (${workCases(scope)}) as work
  where work.${verbatim(filter.kind)}
    and ${ofOne('work.team_id', filter.team_id)} and ${ofOne('work.assignee_id', filter.assignee_id)}`

const ofOne = (column: string, id: string | null | undefined): Sql => {
  if (id === undefined) return sql`true`
  if (id === null) return sql`${verbatim(column)} is null`
  return isId(id) ? sql`${verbatim(column)} = any(${listParameter('uuid[]', [id])})` : sql`false`
}
