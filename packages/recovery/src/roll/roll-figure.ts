import {
  ageingBuckets,
  type BusinessDate,
  isBusinessDate,
  roll_exits,
  roll_units,
  type RollExit,
  type RollUnit,
} from '@quittance/core'
import type { FactSource } from '../kpi/measures/fact-family.js'
import type { Report } from '../report/resolve-report.js'
import { parameter, type Sql, sql, verbatim } from '../report/sql.js'
import { rollMoves } from './roll-moves.sql.js'

/** One amount of a roll matrix, and the days it is between. */
export type RollFigure = {
  readonly kind: 'roll'
  readonly unit: RollUnit
  readonly first_day: BusinessDate
  readonly second_day: BusinessDate
  /** Id of a bucket of the first day, or `any` for all that is open on the second. */
  readonly from: string
  /** Id of a bucket of the second day, an exit, or `before` for all that was in the bucket on the first. */
  readonly to: string
}

/** Writes a figure as `roll:<unit>:<first day>:<second day>:<from>:<to>`. */
export const rollFigureKey = ({ unit, first_day, second_day, from, to }: Omit<RollFigure, 'kind'>): string =>
  ['roll', unit, first_day, second_day, from, to].join(':')

/** Reads what comes after `roll:`; null when it names no figure. */
export const parseRollFigure = (parts: readonly string[]): RollFigure | null => {
  const [unit, first_day = '', second_day = '', from = '', to = '', ...more] = parts
  const known = roll_units.find((one) => one === unit)
  if (known === undefined || more.length > 0 || from === '' || to === '') return null
  if (!isBusinessDate(first_day) || !isBusinessDate(second_day) || first_day >= second_day) return null
  return { kind: 'roll', unit: known, first_day, second_day, from, to }
}

/** The statement whose rows make up a figure: debt_case_id, amount, count. Null where its buckets are not the report's. */
export const rollContributions = (report: Report, source: FactSource, figure: RollFigure): Sql | null => {
  const buckets = ageingBuckets(report.ageing_edges)
  const positionOf = (id: string) => {
    const position = buckets.findIndex((bucket) => bucket.id === id)
    return position === -1 ? null : parameter('bigint', String(position))
  }
  const { from, to } = figure
  const from_position = positionOf(from)
  const isFrom = from === 'any' ? sql`true` : from_position === null ? null : sql`from_position = ${from_position}`
  const added = from === 'any' && positionOf(to) === null ? null : addedTo(to, positionOf(to))
  if (isFrom === null || added === null) return null
  return sql`
    select debt_case_id, (${added.amount})::bigint as amount, (${added.counts})::int as count
    from (${rollMoves(report, source, figure.unit, [figure.first_day, figure.second_day])}) as move
    where ${isFrom} and ${added.isIn}`
}

type Added = { readonly amount: Sql; readonly counts: Sql; readonly isIn: Sql }

/** What a claim adds to a cell, as `rollMatrix` of core adds it. */
const addedTo = (to: string, position: ReturnType<typeof parameter> | null): Added | null => {
  const exit = roll_exits.find((one) => one === to)
  if (exit !== undefined) {
    return { amount: exitAmounts[exit], counts: verbatim(`coalesce(exit = '${exit}', false)`), isIn: sql`true` }
  }
  if (to === 'before') return { amount: sql`before_minor`, counts: sql`true`, isIn: sql`true` }
  return position === null
    ? null
    : { amount: sql`after_minor`, counts: sql`true`, isIn: sql`to_position = ${position}` }
}

const exitAmounts: Readonly<Record<RollExit, Sql>> = {
  paid: sql`before_minor - after_minor - recalled_minor - written_off_minor`,
  recalled: sql`recalled_minor`,
  written_off: sql`written_off_minor`,
}
