import type { BusinessDate } from '@quittance/core'
import { type TenantContext, withConnection } from '@quittance/platform'
import { decidePromisesOfCases } from '../promise/decide-promises.js'
import type { Services } from '../services.js'

/** Cases decided in one transaction. */
const slice_cases = 500

const overdueCases = `
  select debt_case_id
  from (
    select debt_case_id from promise
    where organisation_id = $1 and status = 'open' and due_on + grace_days < $2::date
    union
    select debt_case_id from instalment
    where organisation_id = $1 and status = 'open' and deadline_on < $2::date
  ) as overdue
  where debt_case_id > $3::uuid
  order by debt_case_id
  limit $4`

/**
 * Decides the promises and the instalments whose deadline has passed without anything happening that would have decided them. Goes through
 * the cases in the order of their ids, so that one which stays undecided is not met twice.
 */
export const decideOverduePromises = async (
  services: Services,
  context: TenantContext,
  today: BusinessDate,
  signal: AbortSignal,
): Promise<void> => {
  let last: string | undefined = '00000000-0000-0000-0000-000000000000'
  while (last !== undefined) {
    signal.throwIfAborted()
    const after: string = last
    last = await withConnection(services.database.pool, context, async (client) => {
      const found = await client.query<{ debt_case_id: string }>(overdueCases, [
        context.organisation_id,
        today,
        after,
        slice_cases,
      ])
      const ids = found.rows.map(({ debt_case_id }) => debt_case_id)
      if (ids.length > 0) await decidePromisesOfCases(client, context.organisation_id, ids, today)
      return ids.at(-1)
    })
  }
}
