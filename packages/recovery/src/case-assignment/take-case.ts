import { err, may, ok, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import type { ClientBase } from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { lockCase } from '../debt-case/lock-case.js'
import type { Services } from '../services.js'
import { strategyInForce } from '../strategy/strategy-in-force.js'
import type { AssignmentFailure } from './assignment-message.js'
import { endLeases, holdLease } from './hold-lease.js'

type Answer = Promise<Result<{ readonly debt_case_id: string }, AssignmentFailure>>

/** Takes one case in hand out of turn, so that nobody else is given it meanwhile. It does not change hands. */
export const takeCase = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { debt_case_id }: { readonly debt_case_id: string },
): Answer => {
  const { organisation_id, user_id } = actor
  if (!may(actor.role, 'work_case')) return err({ code: 'not_allowed' })
  if (user_id === null) return err({ code: 'nobody_works' })
  if (!isId(debt_case_id)) return err({ code: 'case_unknown' })
  const now = services.clock.now()
  const today = services.clock.today(actor.time_zone)
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const found = await lockCase(client, actor, debt_case_id, 'work_case')
    if (found === null) return err({ code: 'case_unknown' as const })
    if (found.phase === 'closed') return err({ code: 'case_closed' as const })
    const { content } = await strategyInForce(client, organisation_id, today)
    const { lease_minutes } = content
    if (!(await holdLease(client, { organisation_id, debt_case_id, user_id, now, lease_minutes })))
      return err({ code: 'in_hand' as const, by: await holderOf(client, organisation_id, debt_case_id) })
    const audit = { action: 'debt_case.take', subject_kind: 'debt_case', subject_id: debt_case_id } as const
    await recordAudit(client, actor, { ...audit, detail: {} }, now)
    return ok({ debt_case_id })
  })
}

/** Puts a case down before its time is over, for colleagues to take. */
export const releaseCase = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { debt_case_id }: { readonly debt_case_id: string },
): Answer => {
  const { organisation_id, user_id } = actor
  if (!may(actor.role, 'work_case')) return err({ code: 'not_allowed' })
  if (user_id === null) return err({ code: 'nobody_works' })
  if (!isId(debt_case_id)) return err({ code: 'case_unknown' })
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    if ((await lockCase(client, actor, debt_case_id, 'work_case')) === null)
      return err({ code: 'case_unknown' as const })
    await endLeases(client, { organisation_id, user_id, debt_case_id, now })
    const audit = { action: 'debt_case.release', subject_kind: 'debt_case', subject_id: debt_case_id } as const
    await recordAudit(client, actor, { ...audit, detail: {} }, now)
    return ok({ debt_case_id })
  })
}

const holderOf = async (client: ClientBase, organisation_id: string, debt_case_id: string): Promise<string> => {
  const { rows } = await client.query<{ name: string }>(
    `select person.name from case_lease
     join user_account person on person.organisation_id = case_lease.organisation_id and person.id = case_lease.user_id
     where case_lease.organisation_id = $1 and case_lease.debt_case_id = $2`,
    [organisation_id, debt_case_id],
  )
  return rows[0]?.name ?? ''
}
