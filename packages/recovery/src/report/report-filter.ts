import {
  type DimensionFilter,
  type DimensionId,
  dimensions,
  isBusinessDate,
  isBusinessMonth,
  limits,
  may,
} from '@quittance/core'
import { isId } from '@quittance/platform'
import type { Actor } from '../actor.js'
import { ledPeople } from '../performance/led-people.js'
import type { ReportFailure } from './report-failure.js'
import { listParameter, type Sql, sql } from './sql.js'
import type { SqlReader } from './sql-reader.js'

/** What is wrong with the filters of a report; null when nothing is. Ids that are not known select nothing. */
export const filterFault = (
  actor: Pick<Actor, 'creditor_id' | 'role'>,
  filters: readonly DimensionFilter[],
): ReportFailure | null => {
  if (filters.length > limits.dimension_filters_maximum) return { code: 'too_many_filters', field: 'filters' }
  for (const { dimension, values } of filters) {
    if (isHidden(actor, dimension)) return { code: 'internal_dimension', field: 'filters', dimension }
    if (values.length > limits.dimension_values_maximum) return { code: 'too_many_values', field: 'filters', dimension }
    const bad = values.find((value) => value !== null && !isValue(dimension, value))
    if (bad !== undefined && bad !== null) {
      return { code: 'bad_dimension_value', field: 'filters', dimension, value: bad }
    }
  }
  return null
}

/**
 * True for a dimension that the actor may not see: how the agency arranges its work is no creditor's business, and who did
 * what is for those who may follow people's work.
 */
export const isHidden = ({ creditor_id, role }: Pick<Actor, 'creditor_id' | 'role'>, dimension: DimensionId): boolean =>
  (creditor_id !== null && dimensions[dimension].internal) || (dimension === 'agent' && !may(role, 'read_performance'))

/**
 * The filters with only those agents whose work the actor may follow; others select nothing, as somebody unknown does.
 */
export const followedFilters = async (
  reader: SqlReader,
  actor: Actor,
  filters: readonly DimensionFilter[],
): Promise<readonly DimensionFilter[]> => {
  if (!filters.some(({ dimension }) => dimension === 'agent')) return filters
  const followed = await followedAgents(reader, actor)
  if (followed === null) return filters
  return filters.map((filter) =>
    filter.dimension === 'agent'
      ? { ...filter, values: filter.values.filter((value) => value === null || followed.has(value)) }
      : filter,
  )
}

/** The people whose work the actor may follow; null for everybody's. */
export const followedAgents = async (reader: SqlReader, actor: Actor): Promise<ReadonlySet<string> | null> => {
  const { is_everybody, people } = await ledPeople(reader, actor)
  return is_everybody ? null : new Set(people.map(({ id }) => id))
}

/** The values of the dimensions that have a closed list of them. */
const codes: Partial<Readonly<Record<DimensionId, readonly string[]>>> = {
  claim_kind: ['civil', 'commercial'],
  debtor_kind: ['person', 'company'],
}

const isValue = (dimension: DimensionId, value: string): boolean => {
  switch (dimensions[dimension].values) {
    case 'id':
      // Any text may be an id that nobody knows: like another's id it selects nothing.
      return true
    case 'code':
      return codes[dimension]?.includes(value) ?? false
    case 'month':
      return isBusinessMonth(value)
    case 'day':
      return isBusinessDate(value)
  }
}

/** The filters that choose portfolios, as conditions on the columns of `portfolio`. */
export const portfolioConditions = (filters: readonly DimensionFilter[]): Sql[] =>
  filters.flatMap(({ dimension, values }) => {
    const ids = listParameter('uuid[]', values.filter((value) => value !== null).filter(isId))
    switch (dimension) {
      case 'creditor':
        return [sql`creditor_id = any(${ids})`]
      case 'portfolio':
        return [sql`id = any(${ids})`]
      case 'team':
        return [values.includes(null) ? sql`(team_id is null or team_id = any(${ids}))` : sql`team_id = any(${ids})`]
      default:
        return []
    }
  })
