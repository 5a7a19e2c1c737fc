import { err, ok, type Result } from '@quittance/core'
import type { Actor } from '../actor.js'
import type { ContactEndReason } from '../debtor/contact-words.js'
import type { Services } from '../services.js'
import { changeContact, knownContacts } from './contact-change.js'
import type { ContactFailure } from './contact-failure.js'
import { writeEnd } from './write-contact.js'

/** Ends a contact point, and says why; it stays in the history. */
export const endContactPoint = (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  {
    debt_case_id,
    contact_point_id,
    reason,
  }: { readonly debt_case_id: string; readonly contact_point_id: string; readonly reason: ContactEndReason },
): Promise<Result<{ readonly debtor_id: string }, ContactFailure>> =>
  changeContact(services, actor, debt_case_id, 'contact_point.end', async (change) => {
    const found = (await knownContacts(change)).find(({ id }) => id === contact_point_id)
    if (found === undefined) return err({ code: 'contact_unknown' as const, field: null })
    if (!found.is_valid) return err({ code: 'ended_already' as const, field: null })
    await writeEnd(change, contact_point_id, reason)
    return ok({ contact_point_id, kind: found.kind, reason })
  })
