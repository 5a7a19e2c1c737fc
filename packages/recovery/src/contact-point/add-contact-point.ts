import { err, ok, type Result } from '@quittance/core'
import type { Actor } from '../actor.js'
import type { ContactConsent, ContactRole, ContactSource } from '../debtor/contact-words.js'
import type { Services } from '../services.js'
import { changeContact, knownContacts } from './contact-change.js'
import type { ContactFailure } from './contact-failure.js'
import { readContactValue, type WrittenContact } from './read-contact-value.rules.js'
import { sameAs, writeContact } from './write-contact.js'

export type AddContactInput = {
  readonly debt_case_id: string
  readonly contact: WrittenContact
  readonly role: ContactRole
  readonly source: Exclude<ContactSource, 'creditor_file'>
  readonly consent: ContactConsent
}

/** Adds a way to reach the debtor. */
export const addContactPoint = (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { debt_case_id, contact, role, source, consent }: AddContactInput,
): Promise<Result<{ readonly debtor_id: string }, ContactFailure>> =>
  changeContact(services, actor, debt_case_id, 'contact_point.add', async (change) => {
    const read = readContactValue(contact, change.country)
    if (!read.ok) return read
    const { kind } = contact
    const former = sameAs(await knownContacts(change), kind, read.value, change.country)
    if (former?.is_valid === true) return err({ code: 'known_already' as const, field: 'text' })
    const added = { kind, value: read.value, role, source, consent, corrects_id: null }
    const contact_point_id = await writeContact(change, added, former)
    return ok({ contact_point_id, kind, role, source })
  })
