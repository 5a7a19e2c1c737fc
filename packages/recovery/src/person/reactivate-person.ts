import { err, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { endSessions } from '../user/end-sessions.js'
import { lockPerson } from './lock-person.js'
import type { PersonFailure } from './person-failure.js'

/** Opens a closed account again, in the role that it had; nobody is signed in by it. */
export const reactivatePerson = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  person_id: string,
): Promise<Result<{ readonly person_id: string }, PersonFailure>> => {
  const now = services.clock.now()
  const { organisation_id } = actor
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const person = await lockPerson(client, organisation_id, person_id)
    if (person === null) return err({ code: 'person_unknown' })
    if (person.deactivated_at === null) return ok({ person_id })
    await client.query('update user_account set deactivated_at = null where organisation_id = $1 and id = $2', [
      organisation_id,
      person_id,
    ])
    // One that was begun in the moment of the closing must not come to life again.
    await endSessions(client, { organisation_id, user_id: person_id }, now)
    const detail = { role: person.role }
    const action = { action: 'user.reactivate', subject_kind: 'user', subject_id: person_id, detail } as const
    await recordAudit(client, actor, action, now)
    return ok({ person_id })
  })
}
