import { err, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { lockPerson } from '../person/lock-person.js'
import type { PersonFailure } from '../person/person-failure.js'
import type { Services } from '../services.js'
import { closeAccount } from '../user/close-account.js'

/** Withdraws an invitation: its link is void and the account closed, so that no other link opens it either. */
export const revokeInvitation = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  person_id: string,
): Promise<Result<{ readonly person_id: string }, PersonFailure>> => {
  const { organisation_id } = actor
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const person = await lockPerson(client, organisation_id, person_id)
    if (person === null) return err({ code: 'person_unknown' })
    if (!person.invitation_pending) return err({ code: 'not_invited' })
    await closeAccount(client, { organisation_id, user_id: person_id }, now)
    const action = { action: 'invitation.revoke', subject_kind: 'user', subject_id: person_id, detail: {} } as const
    await recordAudit(client, actor, action, now)
    return ok({ person_id })
  })
}
