import { err, ok, type Result } from '@quittance/core'
import type { Actor } from '../actor.js'
import type { ContactConsent } from '../debtor/contact-words.js'
import type { Services } from '../services.js'
import { changeContact, knownContacts } from './contact-change.js'
import type { ContactFailure } from './contact-failure.js'

/** Notes whether the person agrees to be contacted there; the trail keeps when that changed. */
export const setContactConsent = (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  {
    debt_case_id,
    contact_point_id,
    consent,
  }: { readonly debt_case_id: string; readonly contact_point_id: string; readonly consent: ContactConsent },
): Promise<Result<{ readonly debtor_id: string }, ContactFailure>> =>
  changeContact(services, actor, debt_case_id, 'contact_point.set_consent', async (change) => {
    const found = (await knownContacts(change)).find(({ id }) => id === contact_point_id)
    if (found === undefined) return err({ code: 'contact_unknown' as const, field: null })
    await change.client.query('update contact_point set consent = $3 where organisation_id = $1 and id = $2', [
      actor.organisation_id,
      contact_point_id,
      consent,
    ])
    return ok({ contact_point_id, consent, before: found.consent })
  })
