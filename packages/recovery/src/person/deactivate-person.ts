import { err, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { closeAccount } from '../user/close-account.js'
import { lockPerson } from './lock-person.js'
import type { PersonFailure } from './person-failure.js'

/** Closes the account of another person at once. What the person did stays under the name. */
export const deactivatePerson = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  person_id: string,
): Promise<Result<{ readonly person_id: string }, PersonFailure>> => {
  const now = services.clock.now()
  const { organisation_id } = actor
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const person = await lockPerson(client, organisation_id, person_id)
    if (person === null) return err({ code: 'person_unknown' })
    if (person.id === actor.user_id) return err({ code: 'own_account' })
    if (person.is_last_administrator) return err({ code: 'last_administrator' })
    if (person.deactivated_at !== null) return ok({ person_id })
    const sessions = await closeAccount(client, { organisation_id, user_id: person_id }, now)
    const detail = { sessions, was_invited: person.invitation_pending }
    const action = { action: 'user.deactivate', subject_kind: 'user', subject_id: person_id, detail } as const
    await recordAudit(client, actor, action, now)
    return ok({ person_id })
  })
}
