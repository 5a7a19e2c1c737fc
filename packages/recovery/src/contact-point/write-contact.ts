import { newId } from '@quittance/platform'
import type {
  ContactConsent,
  ContactEndReason,
  ContactKind,
  ContactRole,
  ContactSource,
} from '../debtor/contact-words.js'
import type { ContactChange, KnownContact } from './contact-change.js'
import { sameContact } from './read-contact-value.rules.js'

/** A way to reach the debtor, from today on. */
export type NewContact = {
  readonly kind: ContactKind
  readonly value: string
  readonly role: ContactRole
  readonly source: ContactSource
  readonly consent: ContactConsent
  readonly corrects_id: string | null
}

/** The contact point that reaches the same place, valid or not. */
export const sameAs = (
  known: readonly KnownContact[],
  kind: ContactKind,
  value: string,
  country: string,
): KnownContact | null =>
  known.find(
    (one) => one.kind === kind && sameContact(kind, one.value, country) === sameContact(kind, value, country),
  ) ?? null

/** Adds a contact point; one that had ended is taken up again, with what is known of it now. Answers its id. */
export const writeContact = async (
  { client, actor, debtor_id, creditor_id, now, today }: ContactChange,
  contact: NewContact,
  former: KnownContact | null,
): Promise<string> => {
  const id = former?.id ?? newId()
  await client.query(
    `insert into contact_point (organisation_id, id, creditor_id, debtor_id, kind, value, valid_from, source, consent, role,
       corrects_id, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (organisation_id, id) do update
       set valid_until = null, ended_reason = null, role = excluded.role, consent = excluded.consent,
           corrects_id = excluded.corrects_id`,
    [
      actor.organisation_id,
      id,
      creditor_id,
      debtor_id,
      contact.kind,
      former?.value ?? contact.value,
      today,
      contact.source,
      contact.consent,
      contact.role,
      contact.corrects_id,
      now,
    ],
  )
  return id
}

/** Ends a contact point: yesterday was its last day, but it was valid on its first day at least. */
export const writeEnd = async (
  { client, actor, today }: Pick<ContactChange, 'client' | 'actor' | 'today'>,
  id: string,
  reason: ContactEndReason,
): Promise<void> => {
  await client.query(
    `update contact_point set valid_until = greatest(valid_from, $3::date - 1), ended_reason = $4
     where organisation_id = $1 and id = $2`,
    [actor.organisation_id, id, today, reason],
  )
}
