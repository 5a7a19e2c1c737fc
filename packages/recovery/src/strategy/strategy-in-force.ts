import { type BusinessDate, default_strategy, type StrategyContent } from '@quittance/core'
import type { ClientBase } from 'pg'
import { z } from 'zod'
import { parameter, sql } from '../report/sql.js'
import { clientReader, type SqlReader } from '../report/sql-reader.js'
import { contentOfJson } from './strategy-json.js'

/** The strategy by which cases are worked on a day. */
export type StrategyInForce = {
  /** 0 for the one that comes with the product. */
  readonly version: number
  readonly content: StrategyContent
  /** Of the organisation: whose public holidays count. */
  readonly country: string
}

const row = z.object({ country: z.string(), version: z.int().nullable(), content: z.unknown() })

/** The one published for the latest day until then, else the one that comes with the product. */
export const readStrategyInForce = async (
  reader: SqlReader,
  organisation_id: string,
  day: BusinessDate,
): Promise<StrategyInForce> => {
  const [found] = await reader(
    row,
    sql`select organisation.country, live.version, live.content
      from organisation
      left join lateral (
        select version, content from work_strategy
        where work_strategy.organisation_id = organisation.id and live_from <= ${parameter('date', day)}
        order by live_from desc, version desc limit 1
      ) as live on true
      where organisation.id = ${parameter('uuid', organisation_id)}`,
  )
  const country = found?.country ?? ''
  return found === undefined || found.version === null
    ? { version: 0, content: default_strategy, country }
    : { version: found.version, content: contentOfJson(found.content), country }
}

/** The same on a plain connection, inside its transaction. */
export const strategyInForce = async (
  client: ClientBase,
  organisation_id: string,
  day: BusinessDate,
): Promise<StrategyInForce> => await readStrategyInForce(clientReader(client), organisation_id, day)
