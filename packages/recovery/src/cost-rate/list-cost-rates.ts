import { type BusinessDate, cost_kind_ids, type CostKind, isBusinessDate } from '@quittance/core'
import { z } from 'zod'
import { parameter, sql } from '../report/sql.js'
import { instant, type SqlReader, wholeNumber } from '../report/sql-reader.js'

/** A rate that holds: of one kind, currency and day the one set last. */
export type ListedCostRate = {
  readonly id: string
  readonly kind: CostKind
  readonly currency: string
  readonly valid_from: BusinessDate
  readonly amount_minor: bigint | null
  readonly set_by_name: string | null
  readonly set_at: Date
}

/** So many are listed: decades of rates. */
const rates_maximum = 500

const rateRow = z.object({
  id: z.string(),
  kind: z.enum(cost_kind_ids),
  currency: z.string(),
  valid_from: z.string().refine(isBusinessDate),
  amount_minor: wholeNumber.nullable(),
  set_by_name: z.string().nullable(),
  set_at: instant,
})

/** The rates of an organisation, or one of them, by kind and currency, the latest day first. */
export const listCostRates = (
  reader: SqlReader,
  organisation_id: string,
  id: string | null = null,
): Promise<ListedCostRate[]> =>
  reader(
    rateRow,
    sql`select latest.id::text, latest.kind, latest.currency, latest.valid_from::text, latest.amount_minor::text,
           user_account.name as set_by_name,
           (extract(epoch from latest.recorded_at) * 1000)::bigint::text as set_at
      from (
        select distinct on (kind, currency, valid_from) *
        from cost_rate
        where organisation_id = ${parameter('uuid', organisation_id)}
        order by kind, currency, valid_from, recorded_at desc, id desc
      ) as latest
      left join user_account on user_account.organisation_id = latest.organisation_id
        and user_account.id = latest.set_by_id
      where ${parameter('uuid', id)} is null or latest.id = ${parameter('uuid', id)}
      order by latest.kind, latest.currency, latest.valid_from desc
      limit ${parameter('bigint', String(rates_maximum))}`,
  )
