import { type DimensionId, dimensions, isBusinessDate, isBusinessMonth, type Language } from '@quittance/core'
import { isId } from '@quittance/platform'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import { listParameter, parameter, type Sql, sql } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'
import { writeDay, writeMonth } from './write-value.js'

/** What the values of a dimension are called; a value that nobody knows, or that the actor's walls hide, is missing. */
export const dimensionValueNames = async (
  reader: SqlReader,
  actor: Actor,
  dimension: DimensionId,
  values: readonly string[],
  language: Language,
): Promise<ReadonlyMap<string, string>> => {
  switch (dimensions[dimension].values) {
    case 'id':
      return await namesById(reader, actor, dimension, values.filter(isId))
    case 'code':
      return new Map(
        values.flatMap((value) => (Object.hasOwn(codes, value) ? [[value, codeText(value, language)]] : [])),
      )
    case 'month':
      return new Map(values.filter(isBusinessMonth).map((month) => [month, writeMonth(month, language)]))
    case 'day':
      return new Map(values.filter(isBusinessDate).map((day) => [day, writeDay(day, language)]))
  }
}

const codes = {
  civil: { en: 'Civil', fr: 'Civile' },
  commercial: { en: 'Commercial', fr: 'Commerciale' },
  person: { en: 'Person', fr: 'Particulier' },
  company: { en: 'Company', fr: 'Société' },
} as const

const codeText = (code: string, language: Language): string =>
  Object.entries(codes).find(([known]) => known === code)?.[1][language] ?? code

const nameRow = z.object({ id: z.string(), name: z.string() })

const namesById = async (
  reader: SqlReader,
  actor: Actor,
  dimension: DimensionId,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const table = namedTable(dimension)
  if (ids.length === 0 || table === null) return new Map()
  const rows = await reader(
    nameRow,
    sql`select id::text as id, name from ${table}
        where organisation_id = ${parameter('uuid', actor.organisation_id)} and id = any(${listParameter('uuid[]', ids)})`,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Where the names of a dimension whose values are ids stand. */
const namedTable = (dimension: DimensionId): Sql | null => {
  switch (dimension) {
    case 'creditor':
      return sql`creditor`
    case 'portfolio':
      return sql`portfolio`
    case 'team':
      return sql`team`
    case 'agent':
      return sql`user_account`
    case 'placement_month':
    case 'month':
    case 'day':
    case 'claim_kind':
    case 'debtor_kind':
      return null
  }
}
