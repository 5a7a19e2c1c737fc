import { err, ok, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import type pg from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import type { RoundFailure } from './round-message.js'
import type { RoundState } from './round.entity.js'

/** A round of the actor's own, held against other changes. */
export type LockedRound = { readonly id: string; readonly state: RoundState; readonly reported_count: number }

/** Locks a round of the actor's own; null where there is none such. */
export const lockRound = async (client: pg.ClientBase, actor: Actor, round_id: string): Promise<LockedRound | null> => {
  if (!isId(round_id)) return null
  const { rows } = await client.query<Pick<LockedRound, 'id' | 'state'>>(
    'select id, state from round where organisation_id = $1 and id = $2 and agent_id = $3 for no key update',
    [actor.organisation_id, round_id, actor.user_id],
  )
  const round = rows[0]
  if (round === undefined) return null
  const { rows: counted } = await client.query<{ count: number }>(
    'select count(*)::int as count from visit_report where organisation_id = $1 and round_id = $2',
    [actor.organisation_id, round_id],
  )
  return { ...round, reported_count: counted[0]?.count ?? 0 }
}

/**
 * Ends a round of one's own: one of which nothing was reported is given up, any other is done. Visits that were asked for
 * and not made stay to be made.
 */
export const endRound = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { round_id }: { readonly round_id: string },
): Promise<Result<{ readonly round_id: string }, RoundFailure>> => {
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const round = await lockRound(client, actor, round_id)
    if (round === null) return err({ code: 'round_unknown', field: null })
    if (round.state !== 'planned') return err({ code: 'round_over', field: null })
    const state = round.reported_count > 0 ? 'done' : 'cancelled'
    await closeRound(client, actor.organisation_id, round_id, state, now)
    const audit = { action: 'round.end', subject_kind: 'round', subject_id: round_id } as const
    await recordAudit(client, actor, { ...audit, detail: { state } }, now)
    return ok({ round_id })
  })
}

/** Writes that a round is over. */
export const closeRound = async (
  client: pg.ClientBase,
  organisation_id: string,
  round_id: string,
  state: Exclude<RoundState, 'planned'>,
  now: Date,
): Promise<void> => {
  await client.query('update round set state = $3, ended_at = $4 where organisation_id = $1 and id = $2', [
    organisation_id,
    round_id,
    state,
    now,
  ])
}
