import { byParent } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { latestIds } from '../report-schedule/report-schedule.loader.js'
import { AlertEvaluation } from './alert-evaluation.entity.js'
import { AlertRecipient } from './alert-recipient.entity.js'

export const alertLoaders = ({ read, organisation_id: organisation }: LoaderSource) => ({
  recipientsOfAlert: byParent(
    async (ids) => (await read()).find(AlertRecipient, { organisation, alert: { id: { $in: [...ids] } } }),
    (row) => row.alert.id,
  ),
  evaluationsOfAlert: byParent(
    async (ids) => {
      const em = await read()
      const latest = await latestIds(em, organisation, { table: 'alert_evaluation', parent: 'alert_id' }, ids)
      return await em.find(
        AlertEvaluation,
        { organisation, id: { $in: latest } },
        { orderBy: { dueAt: 'desc', id: 'desc' } },
      )
    },
    (row) => row.alert.id,
  ),
})
