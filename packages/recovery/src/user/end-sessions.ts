import type pg from 'pg'

/** Ends every session of an account at once, within the caller's transaction. Answers how many there were. */
export const endSessions = async (
  client: pg.ClientBase,
  { organisation_id, user_id }: { readonly organisation_id: string; readonly user_id: string },
  now: Date,
): Promise<number> => {
  const { rowCount } = await client.query(
    `update session set revoked_at = $3
      where organisation_id = $1 and user_id = $2 and revoked_at is null and expires_at > $3`,
    [organisation_id, user_id, now],
  )
  return rowCount ?? 0
}
