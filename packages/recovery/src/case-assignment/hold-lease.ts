import type { ClientBase } from 'pg'

/**
 * Takes a case in hand for somebody until a moment; false when another has it. The key of the table is the case, so that
 * of two who try at once one inserts and the other waits, looks again, and is refused.
 */
export const holdLease = async (
  client: ClientBase,
  lease: {
    readonly organisation_id: string
    readonly debt_case_id: string
    readonly user_id: string
    readonly now: Date
    readonly lease_minutes: number
  },
): Promise<boolean> => {
  const { organisation_id, debt_case_id, user_id, now, lease_minutes } = lease
  const { rowCount } = await client.query(
    `insert into case_lease (organisation_id, debt_case_id, user_id, taken_at, until_at)
     values ($1, $2, $3, $4, $5)
     on conflict (organisation_id, debt_case_id) do update
     set user_id = excluded.user_id, taken_at = excluded.taken_at, until_at = excluded.until_at
     where case_lease.user_id = excluded.user_id or case_lease.until_at <= excluded.taken_at`,
    [organisation_id, debt_case_id, user_id, now, new Date(now.getTime() + lease_minutes * 60_000)],
  )
  return rowCount === 1
}

/** Puts down what somebody has in hand: all of it, or one case. It stays known for a while who had it last. */
export const endLeases = async (
  client: ClientBase,
  {
    organisation_id,
    user_id,
    debt_case_id,
    now,
  }: {
    readonly organisation_id: string
    readonly user_id: string
    readonly debt_case_id: string | null
    readonly now: Date
  },
): Promise<void> => {
  await client.query(
    `update case_lease set until_at = $3
     where organisation_id = $1 and user_id = $2 and until_at > $3 and ($4::uuid is null or debt_case_id = $4)`,
    [organisation_id, user_id, now, debt_case_id],
  )
  // What was put down long ago is no longer passed over.
  await client.query(
    `delete from case_lease where organisation_id = $1 and user_id = $2 and until_at <= $3::timestamptz - interval '1 hour'`,
    [organisation_id, user_id, now],
  )
}
