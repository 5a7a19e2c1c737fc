import type pg from 'pg'
import type { KnownPayment } from '../allocate-payment.rules.js'

type KnownRow = Omit<KnownPayment, 'amount_minor' | 'principal_left_minor' | 'unallocated_left_minor'> & {
  readonly claim_id: string
  readonly amount_minor: string
  readonly principal_left_minor: string
  readonly unallocated_left_minor: string
}

/**
 * Gathers the payments of the claims that the file has reversals for, with what earlier reversals have left of each part,
 * once for the whole file in `staged_known`.
 */
export const stageKnownPayments = async (client: pg.ClientBase, organisation_id: string): Promise<void> => {
  await client.query(`
    create temporary table staged_reversed (claim_id uuid not null) on commit drop;
    insert into staged_reversed (claim_id)
    select distinct target.claim_id from staged_target target
    join staged_row staged on staged.line = target.line
    where staged.verdict = 'new' and staged.kind = 'reversal';
    analyze staged_reversed;
    create temporary table staged_known (
      claim_id uuid not null, id uuid not null, reference text, channel text not null, amount_minor bigint not null,
      paid_on date not null, principal_left_minor bigint not null, unallocated_left_minor bigint not null,
      position bigint not null
    ) on commit drop`)
  await client.query(
    `insert into staged_known
     select payment.claim_id, payment.id, payment.reference, payment.channel, payment.amount_minor, payment.paid_on,
       coalesce(sum(part.amount_minor) filter (where part.bucket = 'principal'), 0),
       coalesce(sum(part.amount_minor) filter (where part.bucket = 'unallocated'), 0),
       row_number() over (order by payment.paid_on, payment.recorded_at, payment.line, payment.id)
     from payment
     left join (
       select coalesce(mover.reversal_of_id, mover.id) as payment_id, allocation.bucket,
         case mover.kind when 'payment' then allocation.amount_minor else -allocation.amount_minor end as amount_minor
       from staged_reversed reversed
       join payment mover on mover.organisation_id = $1 and mover.claim_id = reversed.claim_id
       join allocation on allocation.organisation_id = $1 and allocation.payment_id = mover.id
     ) as part on part.payment_id = payment.id
     where payment.organisation_id = $1 and payment.kind = 'payment'
       and payment.claim_id in (select claim_id from staged_reversed)
     group by payment.organisation_id, payment.id`,
    [organisation_id],
  )
  await client.query('create index on staged_known (claim_id); analyze staged_known')
}

/** The payments of the given claims that were gathered, oldest first. */
export const readKnownPayments = async (
  client: pg.ClientBase,
  claim_ids: readonly string[],
): Promise<Map<string, KnownPayment[]>> => {
  const known = new Map<string, KnownPayment[]>()
  if (claim_ids.length === 0) return known
  const found = await client.query<KnownRow>(
    `select claim_id, id, reference, channel, amount_minor, to_char(paid_on, 'YYYY-MM-DD') as paid_on,
       principal_left_minor, unallocated_left_minor
     from staged_known where claim_id = any($1::uuid[])
     order by position`,
    [claim_ids],
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
