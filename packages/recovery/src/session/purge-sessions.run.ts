import { type RunnableJob, withConnection } from '@quittance/platform'
import { listOrganisations } from '../organisation/list-organisations.js'
import type { Services } from '../services.js'
import { accountContext } from './begin-session.js'
import { purgeSessionsJob } from './purge-sessions.job.js'

const day_ms = 24 * 60 * 60_000

/** Ended sessions are kept so long, for whoever asks what happened; the database lets no younger one go. */
const kept_ms = 31 * day_ms

/** No failed attempt slows anybody for longer. */
const attempts_kept_ms = day_ms

/** Deletes what no sign-in needs any more; it may run as often as it likes. */
export const purgeSessions: RunnableJob<Record<string, never>, Services> = {
  definition: purgeSessionsJob,
  run: async (_, services) => {
    const now_ms = services.clock.now().getTime()
    for (const { id } of await listOrganisations(services))
      await purgeOrganisation(services, id, new Date(now_ms - kept_ms))
    await withConnection(services.database.pool, { purpose: 'forget_attempts' }, (client) =>
      client.query('delete from sign_in_attempt where last_at < $1', [new Date(now_ms - attempts_kept_ms)]),
    )
  },
}

const purgeOrganisation = async (services: Services, organisation_id: string, before: Date): Promise<void> => {
  await withConnection(services.database.pool, accountContext({ organisation_id }), (client) =>
    client.query('delete from session where organisation_id = $1 and least(revoked_at, expires_at) < $2', [
      organisation_id,
      before,
    ]),
  )
}
