import type { EntityManager } from '@quittance/platform'
import { z } from 'zod'
import { byId, byParent } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { listParameter, parameter, sql, verbatim } from '../report/sql.js'
import { entityManagerReader, instant } from '../report/sql-reader.js'
import { ReportDelivery } from './report-delivery.entity.js'
import { ScheduleRecipient } from './schedule-recipient.entity.js'

/** Rows of a history that are shown: the latest of each schedule or alert. */
const history_maximum = 100

export const reportScheduleLoaders = ({ read, organisation_id: organisation }: LoaderSource) => ({
  recipientsOfSchedule: byParent(
    async (ids) => (await read()).find(ScheduleRecipient, { organisation, schedule: { id: { $in: [...ids] } } }),
    (row) => row.schedule.id,
  ),
  deliveriesOfSchedule: byParent(
    async (ids) => {
      const em = await read()
      const latest = await latestIds(em, organisation, { table: 'report_delivery', parent: 'schedule_id' }, ids)
      return await em.find(
        ReportDelivery,
        { organisation, id: { $in: latest } },
        { orderBy: { dueAt: 'desc', id: 'desc' } },
      )
    },
    (row) => row.schedule.id,
  ),
  lastRunOfSchedule: byId(
    async (ids) => await lastRuns(await read(), organisation, ids),
    ({ schedule_id }) => schedule_id,
  ),
})

/** The ids of the latest rows of each parent. */
export const latestIds = async (
  em: EntityManager,
  organisation: string,
  { table, parent }: { readonly table: 'report_delivery' | 'alert_evaluation'; readonly parent: string },
  parent_ids: readonly string[],
): Promise<string[]> => {
  const rows = await entityManagerReader(em)(
    z.object({ id: z.string() }),
    sql`select id::text as id from (
          select id, row_number() over (partition by ${verbatim(parent)} order by due_at desc, id desc) as place
            from ${verbatim(table)}
           where organisation_id = ${parameter('uuid', organisation)}
             and ${verbatim(parent)} = any(${listParameter('uuid[]', parent_ids)})
        ) as ranked where place <= ${verbatim(String(history_maximum))}`,
  )
  return rows.map(({ id }) => id)
}

const runRow = z.object({
  schedule_id: z.string(),
  due_at: instant,
  sent: z.number(),
  failed: z.number(),
  waiting: z.number(),
})

/** How the last time that each schedule came round went. */
const lastRuns = async (em: EntityManager, organisation: string, ids: readonly string[]) =>
  await entityManagerReader(em)(
    runRow,
    sql`select schedule_id::text as schedule_id, (extract(epoch from due_at) * 1000)::bigint::text as due_at,
               count(*) filter (where state = 'sent')::int as sent,
               count(*) filter (where state = 'failed')::int as failed,
               count(*) filter (where state in ('queued', 'sending'))::int as waiting
          from report_delivery d
         where organisation_id = ${parameter('uuid', organisation)}
           and schedule_id = any(${listParameter('uuid[]', ids)}) and "trigger" = 'schedule'
           and due_at = (select max(due_at) from report_delivery last
                          where last.organisation_id = d.organisation_id and last.schedule_id = d.schedule_id
                            and last."trigger" = 'schedule')
         group by schedule_id, due_at`,
  )
