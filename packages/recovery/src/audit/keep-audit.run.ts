import { type RunnableJob, withConnection } from '@quittance/platform'
import type { Services } from '../services.js'
import { checkChain } from './check-chain.js'
import { keepAuditJob } from './keep-audit.job.js'

/**
 * Verifies what came since the last time; on Sundays (UTC) the whole chain, so that what is altered in events verified
 * long ago is found within a week.
 */
export const keepAudit: RunnableJob<Record<string, never>, Services> = {
  definition: keepAuditJob,
  run: async (_, services, signal) => {
    const organisations = await withConnection(
      services.database.pool,
      { purpose: 'list_organisations' },
      async (client) => {
        await client.query('select make_audit_partitions()')
        return (await client.query<{ id: string }>('select id from organisation order by id')).rows
      },
    )
    const extent = services.clock.now().getUTCDay() === 0 ? 'whole' : 'since_last'
    for (const { id: organisation_id } of organisations) {
      signal.throwIfAborted()
      const { events, fault } = await checkChain(services, organisation_id, extent)
      if (fault === null) services.log.info({ organisation_id, events, extent }, 'audit chain verified')
      else
        services.log.error({ organisation_id, fault: fault.kind, sequence: `${fault.sequence}` }, 'audit chain broken')
    }
  },
}
