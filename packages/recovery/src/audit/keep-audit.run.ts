import { type RunnableJob, withConnection } from '@quittance/platform'
import { listOrganisations } from '../organisation/list-organisations.js'
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
    await withConnection(services.database.pool, { purpose: 'list_organisations' }, (client) =>
      client.query('select make_audit_partitions()'),
    )
    const extent = services.clock.now().getUTCDay() === 0 ? 'whole' : 'since_last'
    for (const { id: organisation_id } of await listOrganisations(services)) {
      signal.throwIfAborted()
      const { events, fault } = await checkChain(services, organisation_id, extent)
      if (fault === null) services.log.info({ organisation_id, events, extent }, 'audit chain verified')
      else
        services.log.error({ organisation_id, fault: fault.kind, sequence: `${fault.sequence}` }, 'audit chain broken')
    }
  },
}
