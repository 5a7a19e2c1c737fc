import type pg from 'pg'

/** Ends the sessions that were begun through a provider, in the caller's transaction. Answers how many. */
export const endProviderSessions = async (
  client: pg.ClientBase,
  organisation_id: string,
  identity_provider_id: string,
  now: Date,
): Promise<number> => {
  const { rowCount } = await client.query(
    `update session set revoked_at = $3
      where organisation_id = $1 and identity_provider_id = $2 and revoked_at is null and expires_at > $3`,
    [organisation_id, identity_provider_id, now],
  )
  return rowCount ?? 0
}
