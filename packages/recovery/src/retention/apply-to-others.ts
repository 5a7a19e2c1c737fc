import { withConnection } from '@quittance/platform'
import { z } from 'zod'
import { tenantContext } from '../actor.js'
import { type Sql, sql } from '../report/sql.js'
import { clientReader } from '../report/sql-reader.js'
import type { RetentionWork } from './apply-retention.run.js'
import { contactPointsDue, filesDue } from './others-due.sql.js'
import { recordRetentionBatch } from './record-retention-run.js'
import { removeFiles } from './remove-files.js'
import { readRules, type RulesInForce } from './rules-in-force.js'

const batch_rows = 500

type Step = {
  readonly total: 'files_removed' | 'contact_points_removed'
  readonly due: (asked: { organisation_id: string; rules: RulesInForce; day: RetentionWork['day'] }) => Sql
  readonly remove: (work: RetentionWork, client: Client, ids: readonly string[]) => Promise<void>
}
type Client = Parameters<typeof removeFiles>[0]

const steps: readonly Step[] = [
  {
    total: 'files_removed',
    due: filesDue,
    remove: ({ services, actor, day }, client, ids) =>
      removeFiles(client, services.storage, actor.organisation_id, ids, day),
  },
  {
    total: 'contact_points_removed',
    due: contactPointsDue,
    remove: async ({ actor }, client, ids) => {
      await client.query('delete from place where organisation_id = $1 and contact_point_id = any($2::uuid[])', [
        actor.organisation_id,
        ids,
      ])
      await client.query('delete from contact_point where organisation_id = $1 and id = any($2::uuid[])', [
        actor.organisation_id,
        ids,
      ])
    },
  },
]

/** Removes the files and contact points that are due. After the cases, since a file goes with the first of its cases. */
export const applyToOthers = async (work: RetentionWork): Promise<void> => {
  for (const step of steps) while (await removeBatch(work, step)) work.signal.throwIfAborted()
}

/** Removes some of what is due; false when there was nothing left. */
const removeBatch = async (work: RetentionWork, { total, due, remove }: Step): Promise<boolean> => {
  const { services, actor, day, totals } = work
  const { organisation_id } = actor
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const reader = clientReader(client)
    const rules = await readRules(reader, organisation_id, day)
    const found = await reader(
      z.object({ id: z.string() }),
      sql`select id::text from (${due({ organisation_id, rules, day })}) as due order by id limit ${{
        type: 'bigint',
        value: String(batch_rows),
      }}`,
    )
    if (found.length === 0) return false
    const ids = found.map(({ id }) => id)
    await remove(work, client, ids)
    totals[total] += ids.length
    await recordRetentionBatch(client, work, { [total]: ids })
    return true
  })
}
