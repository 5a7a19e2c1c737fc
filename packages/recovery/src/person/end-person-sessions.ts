import { err, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { endSessions } from '../user/end-sessions.js'
import { lockPerson } from './lock-person.js'
import type { PersonFailure } from './person-failure.js'

/** Signs another person out everywhere. They may sign in again. */
export const endPersonSessions = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  person_id: string,
): Promise<Result<{ readonly person_id: string; readonly sessions: number }, PersonFailure>> => {
  const now = services.clock.now()
  const { organisation_id } = actor
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const person = await lockPerson(client, organisation_id, person_id)
    if (person === null) return err({ code: 'person_unknown' })
    if (person.id === actor.user_id) return err({ code: 'own_account' })
    const sessions = await endSessions(client, { organisation_id, user_id: person_id }, now)
    const detail = { sessions }
    const action = { action: 'session.revoked', subject_kind: 'user', subject_id: person_id, detail } as const
    await recordAudit(client, actor, action, now)
    return ok({ person_id, sessions })
  })
}
