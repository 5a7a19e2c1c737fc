import { err, ok, type Result } from '@quittance/core'
import type { Actor } from '../actor.js'
import type { ContactRole } from '../debtor/contact-words.js'
import type { Services } from '../services.js'
import { changeContact, knownContacts } from './contact-change.js'
import type { ContactFailure } from './contact-failure.js'
import { type PostalAddress } from './postal-address.rules.js'
import { readContactValue, sameContact } from './read-contact-value.rules.js'
import { sameAs, writeContact, writeEnd } from './write-contact.js'

export type CorrectContactInput = {
  readonly debt_case_id: string
  readonly contact_point_id: string
  readonly text: string
  readonly address: PostalAddress | null
  readonly role: ContactRole
}

/** Puts a contact point right: the wrong one ends and stays in the history, the right one begins. */
export const correctContactPoint = (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { debt_case_id, contact_point_id, text, address, role }: CorrectContactInput,
): Promise<Result<{ readonly debtor_id: string }, ContactFailure>> =>
  changeContact(services, actor, debt_case_id, 'contact_point.correct', async (change) => {
    const { country } = change
    const known = await knownContacts(change)
    const wrong = known.find(({ id }) => id === contact_point_id)
    if (wrong === undefined) return err({ code: 'contact_unknown' as const, field: null })
    if (!wrong.is_valid) return err({ code: 'ended_already' as const, field: null })
    const { kind, source, consent } = wrong
    const read = readContactValue({ kind, text, address }, country)
    if (!read.ok) return read
    if (sameContact(kind, read.value, country) === sameContact(kind, wrong.value, country)) {
      if (wrong.role === role) return err({ code: 'unchanged' as const, field: 'text' })
      await change.client.query('update contact_point set role = $3 where organisation_id = $1 and id = $2', [
        actor.organisation_id,
        contact_point_id,
        role,
      ])
      return ok({ contact_point_id, kind, role })
    }
    const former = sameAs(known, kind, read.value, country)
    if (former?.is_valid === true) return err({ code: 'known_already' as const, field: 'text' })
    await writeEnd(change, contact_point_id, 'corrected')
    // Who corrects a file's number has it from somewhere else, and consent was given for a number, not for a person.
    const right = {
      kind,
      value: read.value,
      role,
      source: source === 'creditor_file' ? ('agent' as const) : source,
      consent: consent === 'withdrawn' ? consent : ('unknown' as const),
      corrects_id: contact_point_id,
    }
    const replaced_by = await writeContact(change, right, former)
    return ok({ contact_point_id, replaced_by, kind, role })
  })
