import { err, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { sendQueuedMail } from '../mail/queue-mail.js'
import { lockPerson } from '../person/lock-person.js'
import type { PersonFailure } from '../person/person-failure.js'
import type { Services } from '../services.js'
import { issueInvitation, type SentInvitation } from './issue-invitation.js'

/** Sends an invitation again, with a new link; the one before it is void. */
export const resendInvitation = async (
  services: Services,
  actor: Actor,
  person_id: string,
): Promise<Result<SentInvitation, PersonFailure>> => {
  const result = await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const person = await lockPerson(client, actor.organisation_id, person_id)
    if (person === null) return err({ code: 'person_unknown' } as const)
    if (person.deactivated_at !== null) return err({ code: 'account_closed' } as const)
    if (!person.invitation_pending) return err({ code: 'not_invited' } as const)
    const sent = await issueInvitation(client, services, actor, person)
    const action = { action: 'invitation.resend', subject_kind: 'user', subject_id: person_id, detail: {} } as const
    await recordAudit(client, actor, action, services.clock.now())
    return ok(sent)
  })
  if (result.ok) await sendQueuedMail(services, actor.organisation_id, result.value.message_id)
  return result
}
