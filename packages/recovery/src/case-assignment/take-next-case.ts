import { err, mayWork, distributionRuleOf, may, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import type { ClientBase } from 'pg'
import { z } from 'zod'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { readStrategyCases } from '../next-action/read-strategy-cases.js'
import { listParameter, parameter, sql } from '../report/sql.js'
import { clientReader } from '../report/sql-reader.js'
import type { Services } from '../services.js'
import { type StrategyInForce, strategyInForce } from '../strategy/strategy-in-force.js'
import { readSkills } from '../user-skill/read-skills.js'
import type { AssignmentFailure } from './assignment-message.js'
import { endLeases, holdLease } from './hold-lease.js'
import { readWorkShare } from './read-work-share.js'
import { recordAssignment } from './record-assignment.js'
import { type QueueOwner, queueOrder, workQueue } from './work-queue.sql.js'

/** The case that is now in the agent's hand; null when nothing is left to do. */
export type TakenCase = { readonly debt_case_id: string | null }

/** Cases looked at in one go, and how often again when colleagues were quicker with all of them. */
const looked_at_cases = 30
const tries_maximum = 40

/**
 * Gives somebody the first case of the queue and keeps it from everybody else for a while; what was in hand before is put
 * down. A case of the pool becomes the person's own.
 */
export const takeNextCase = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
): Promise<Result<TakenCase, AssignmentFailure>> => {
  const { organisation_id, user_id } = actor
  if (!may(actor.role, 'work_case')) return err({ code: 'not_allowed' })
  if (user_id === null) return err({ code: 'nobody_works' })
  const now = services.clock.now()
  const today = services.clock.today(actor.time_zone)
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const strategy = await strategyInForce(client, organisation_id, today)
    await endLeases(client, { organisation_id, user_id, debt_case_id: null, now })
    const { takes_from_pool } = await readWorkShare(clientReader(client), actor, strategy.content, today)
    const owner = { organisation_id, user_id, team_ids: actor.team_ids, today, now, takes_from_pool }
    const taken = await takeFirst(client, actor, owner, strategy)
    if (taken === null) return ok({ debt_case_id: null })
    const audit = { action: 'debt_case.take', subject_kind: 'debt_case', subject_id: taken } as const
    await recordAudit(client, actor, { ...audit, detail: {} }, now)
    return ok({ debt_case_id: taken })
  })
}

const queued = z.object({ debt_case_id: z.string(), is_own: z.boolean() })

const takeFirst = async (
  client: ClientBase,
  actor: Actor,
  owner: QueueOwner,
  strategy: StrategyInForce,
): Promise<string | null> => {
  const unsuitable = new Set<string>()
  for (let tried = 0; tried < tries_maximum; tried += 1) {
    // Each look is a statement of its own, and sees what colleagues have taken meanwhile.
    const found = await clientReader(client)(
      queued,
      sql`select debt_case_id::text, is_own from (${workQueue(owner)}) as queue
        where debt_case_id <> all(${listParameter('uuid[]', [...unsuitable])})
        order by ${queueOrder} limit ${parameter('bigint', String(looked_at_cases))}`,
    )
    if (found.length === 0) return null
    const suitable = await suitableAmong(client, actor, owner, strategy, found)
    for (const { debt_case_id } of found) {
      if (!suitable.has(debt_case_id)) unsuitable.add(debt_case_id)
      else if (await takeIfFree(client, actor, owner, { debt_case_id, lease_minutes: strategy.content.lease_minutes }))
        return debt_case_id
    }
  }
  return null
}

/** One's own cases, and of the pool those for which one has the skill and the language. */
const suitableAmong = async (
  client: ClientBase,
  actor: Actor,
  { today }: QueueOwner,
  { content }: StrategyInForce,
  found: readonly z.infer<typeof queued>[],
): Promise<ReadonlySet<string>> => {
  const pool = found.filter(({ is_own }) => !is_own).map(({ debt_case_id }) => debt_case_id)
  if (pool.length === 0 || content.distribution.rules.length === 0)
    return new Set(found.map(({ debt_case_id }) => debt_case_id))
  const reader = clientReader(client)
  const skills = await readSkills(reader, actor.organisation_id, actor.user_id)
  const facts = await readStrategyCases(reader, actor.organisation_id, pool, today)
  const agent = { team_ids: actor.team_ids, ...skills }
  const suits = (debt_case_id: string): boolean => {
    const known = facts.get(debt_case_id)
    const rule = known === undefined ? null : distributionRuleOf(content, known, today)
    // The pool holds cases of the person's own teams only; a rule that names another team keeps the case for it.
    return mayWork(rule, null, agent)
  }
  return new Set(
    found.filter(({ debt_case_id, is_own }) => is_own || suits(debt_case_id)).map((one) => one.debt_case_id),
  )
}

/** Locks the case unless somebody is at it, checks that it is still to be had, and takes it in hand. */
const takeIfFree = async (
  client: ClientBase,
  actor: Actor,
  { organisation_id, user_id, now }: QueueOwner,
  { debt_case_id, lease_minutes }: { readonly debt_case_id: string; readonly lease_minutes: number },
): Promise<boolean> => {
  const { rows } = await client.query<{ assignee_id: string | null; team_id: string | null }>(
    `select assignee_id, team_id from debt_case
     where organisation_id = $1 and id = $2 and phase <> 'closed' and (assignee_id is null or assignee_id = $3)
     for no key update skip locked`,
    [organisation_id, debt_case_id, user_id],
  )
  const [found] = rows
  if (found === undefined || !(await holdLease(client, { organisation_id, debt_case_id, user_id, now, lease_minutes })))
    return false
  if (found.assignee_id !== null) return true
  const to = { ...found, assignee_id: user_id }
  await recordAssignment(client, actor, { kind: 'taken', debt_case_id, from: found, to, note: null }, now)
  return true
}
