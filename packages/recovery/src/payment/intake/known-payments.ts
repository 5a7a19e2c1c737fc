import type pg from 'pg'
import type { KnownPayment } from '../allocate-payment.rules.js'

type KnownRow = Omit<KnownPayment, 'amount_minor' | 'principal_left_minor' | 'unallocated_left_minor'> & {
  readonly claim_id: string
  readonly amount_minor: string
  readonly principal_left_minor: string
  readonly unallocated_left_minor: string
}

/** The payments of the given claims, oldest first, with what their reversals have left of each part. */
export const readKnownPayments = async (
  client: pg.ClientBase,
  organisation_id: string,
  claim_ids: readonly string[],
): Promise<Map<string, KnownPayment[]>> => {
  const known = new Map<string, KnownPayment[]>()
  if (claim_ids.length === 0) return known
  const found = await client.query<KnownRow>(
    `select payment.id, payment.claim_id, payment.reference, payment.channel, payment.amount_minor,
       to_char(payment.paid_on, 'YYYY-MM-DD') as paid_on,
       coalesce(sum(part.amount_minor) filter (where part.bucket = 'principal'), 0) as principal_left_minor,
       coalesce(sum(part.amount_minor) filter (where part.bucket = 'unallocated'), 0) as unallocated_left_minor
     from payment
     left join lateral (
       select bucket, amount_minor from allocation
       where allocation.organisation_id = $1 and allocation.payment_id = payment.id
       union all
       select allocation.bucket, -allocation.amount_minor
       from payment reversal
       join allocation on allocation.organisation_id = $1 and allocation.payment_id = reversal.id
       where reversal.organisation_id = $1 and reversal.reversal_of_id = payment.id
     ) as part on true
     where payment.organisation_id = $1 and payment.claim_id = any($2::uuid[]) and payment.kind = 'payment'
     group by payment.organisation_id, payment.id
     order by payment.paid_on, payment.recorded_at, payment.line, payment.id`,
    [organisation_id, claim_ids],
  )
  for (const { claim_id, ...row } of found.rows) {
    const payment = {
      ...row,
      amount_minor: BigInt(row.amount_minor),
      principal_left_minor: BigInt(row.principal_left_minor),
      unallocated_left_minor: BigInt(row.unallocated_left_minor),
    }
    const payments = known.get(claim_id)
    if (payments === undefined) known.set(claim_id, [payment])
    else payments.push(payment)
  }
  return known
}
