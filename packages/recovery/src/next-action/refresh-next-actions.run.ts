import type { BusinessDate } from '@quittance/core'
import { FinalJobError, type RunnableJob, type TenantContext, withConnection } from '@quittance/platform'
import type { ClientBase } from 'pg'
import { jobActor } from '../actor.js'
import { distributeCases } from '../case-assignment/distribute-cases.js'
import type { Services } from '../services.js'
import { countTables } from '../statistics/count-tables.js'
import { decideOverduePromises } from '../statistics/decide-overdue-promises.js'
import { strategyInForce } from '../strategy/strategy-in-force.js'
import { refreshBatch } from './refresh-next-actions.js'
import { type RefreshNextActionsPayload, refreshNextActionsJob } from './refresh-next-actions.job.js'

/** Cases computed in one transaction: what a kill may cost, and how long a command on one of them may wait. */
const slice_cases = 5_000

/**
 * Brings the next actions of an organisation up to date. All cases at night, because days pass, and when a strategy goes
 * live; only the marked ones after an import. Each slice is one transaction, and running it twice changes nothing.
 */
export const refreshNextActionsOfOrganisation: RunnableJob<RefreshNextActionsPayload, Services> = {
  definition: refreshNextActionsJob,
  run: async ({ organisation_id, trigger }, services, signal) => {
    const context: TenantContext = { organisation_id, creditor_scope: 'all' }
    const today = services.clock.today(await timeZoneOf(services, context))
    await countTables(services, context)
    // A promise whose days of grace ended yesterday is a reason to call today.
    if (trigger === 'night') await decideOverduePromises(services, context, today, signal)
    const refreshed = await refreshMarked(services, context, today, signal)
    const walked = trigger === 'import' ? 0 : await refreshAll(services, context, today, signal)
    const given = trigger === 'night' ? await distributeIfAutomatic(services, context, today) : 0
    services.log.info({ organisation_id, trigger, refreshed, walked, given }, 'next actions refreshed')
  },
}

/** Gives out the pool where the strategy says so: once a night, after everybody's queue was computed. */
const distributeIfAutomatic = async (
  services: Services,
  context: TenantContext,
  today: BusinessDate,
): Promise<number> => {
  const { organisation_id } = context
  const strategy = await withConnection(services.database.pool, context, (client) =>
    strategyInForce(client, organisation_id, today),
  )
  if (!strategy.content.distribution.automatic) return 0
  const actor = jobActor({ id: organisation_id, time_zone: await timeZoneOf(services, context) })
  return await distributeCases(services, actor, strategy, today)
}

/** Goes through all open cases in the order of their ids, and takes away what closed cases still have. */
export const refreshAll = async (
  services: Pick<Services, 'database'>,
  context: TenantContext,
  today: BusinessDate,
  signal: AbortSignal,
): Promise<number> => {
  const { organisation_id } = context
  let after: string | undefined = '00000000-0000-0000-0000-000000000000'
  let count = 0
  while (after !== undefined) {
    signal.throwIfAborted()
    const from: string = after
    after = await withConnection(services.database.pool, context, async (client) => {
      const ids = await idsOf(
        client,
        `select id from (
           select id from debt_case where organisation_id = $1 and phase <> 'closed' and id > $2
           union
           select next_action.debt_case_id from next_action
           join debt_case on debt_case.organisation_id = $1 and debt_case.id = next_action.debt_case_id
           where next_action.organisation_id = $1 and debt_case.phase = 'closed' and next_action.debt_case_id > $2
         ) as due order by id limit $3`,
        [organisation_id, from, slice_cases],
      )
      await refresh(client, organisation_id, ids, today)
      count += ids.length
      return ids.at(-1)
    })
  }
  return count
}

/**
 * The cases that imports marked. The marks are noted before the facts are read and deleted by id, so that a mark that is
 * committed meanwhile stays for the next slice.
 */
const refreshMarked = async (
  services: Pick<Services, 'database'>,
  context: TenantContext,
  today: BusinessDate,
  signal: AbortSignal,
): Promise<number> => {
  const { organisation_id } = context
  let count = 0
  for (;;) {
    signal.throwIfAborted()
    const found = await withConnection(services.database.pool, context, async (client) => {
      const { rows } = await client.query<{ id: string; debt_case_id: string }>(
        `select id, debt_case_id from next_action_mark where organisation_id = $1 order by debt_case_id limit $2`,
        [organisation_id, slice_cases],
      )
      await refresh(client, organisation_id, [...new Set(rows.map(({ debt_case_id }) => debt_case_id))], today)
      await client.query('delete from next_action_mark where organisation_id = $1 and id = any($2::uuid[])', [
        organisation_id,
        rows.map(({ id }) => id),
      ])
      return rows.length
    })
    if (found === 0) return count
    count += found
  }
}

const refresh = async (
  client: ClientBase,
  organisation_id: string,
  debt_case_ids: readonly string[],
  as_of: BusinessDate,
): Promise<void> => {
  if (debt_case_ids.length === 0) return
  const strategy = await strategyInForce(client, organisation_id, as_of)
  await client.query('set local statement_timeout = 0')
  await refreshBatch(client, { organisation_id, strategy, as_of, debt_case_ids })
}

const idsOf = async (client: ClientBase, statement: string, values: readonly unknown[]): Promise<string[]> => {
  const { rows } = await client.query<{ id: string }>(statement, [...values])
  return rows.map(({ id }) => id)
}

const timeZoneOf = async (services: Pick<Services, 'database'>, context: TenantContext): Promise<string> => {
  const found = await withConnection(services.database.pool, context, (client) =>
    client.query<{ time_zone: string }>('select time_zone from organisation where id = $1', [context.organisation_id]),
  )
  const time_zone = found.rows[0]?.time_zone
  if (time_zone === undefined) throw new FinalJobError(`There is no organisation ${context.organisation_id}`)
  return time_zone
}
