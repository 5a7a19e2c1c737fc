import { type BusinessDate, default_strategy, type StrategyContent } from '@quittance/core'
import type { ClientBase } from 'pg'
import { contentOfJson } from './strategy-json.js'

/** The strategy by which cases are worked on a day. */
export type StrategyInForce = {
  /** 0 for the one that comes with the product. */
  readonly version: number
  readonly content: StrategyContent
  /** Of the organisation: whose public holidays count. */
  readonly country: string
}

/** The one published for the latest day until then, else the one that comes with the product. */
export const strategyInForce = async (
  client: ClientBase,
  organisation_id: string,
  day: BusinessDate,
): Promise<StrategyInForce> => {
  const { rows } = await client.query<{ country: string; version: number | null; content: unknown }>(
    `select organisation.country, live.version, live.content
     from organisation
     left join lateral (
       select version, content from work_strategy
       where work_strategy.organisation_id = organisation.id and live_from <= $2
       order by live_from desc, version desc limit 1
     ) as live on true
     where organisation.id = $1`,
    [organisation_id, day],
  )
  const [found] = rows
  return found === undefined || found.version === null
    ? { version: 0, content: default_strategy, country: found?.country ?? '' }
    : { version: found.version, content: contentOfJson(found.content), country: found.country }
}
