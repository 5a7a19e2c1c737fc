import { defineEntity, p } from '@mikro-orm/core'
import { Creditor } from '../creditor/creditor.entity.js'
import { contact_end_reasons, contact_roles } from './contact-words.js'
import { Debtor } from './debtor.entity.js'
import { organisationKey, within } from '../tenancy/relation.js'

/** A way to reach a debtor, with where it came from and since when. */
const ContactPointSchema = defineEntity({
  name: 'ContactPoint',
  tableName: 'contact_point',
  uniques: [{ properties: ['organisation', 'debtor', 'kind', 'value'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    creditor: () => within(Creditor, 'creditor_id'),
    debtor: () => within(Debtor, 'debtor_id'),
    kind: p.enum(['email', 'phone', 'address'] as const),
    /** As it is written to or dialled; an address is one line per part, separated by line feeds. */
    value: p.text(),
    validFrom: p.date(),
    validUntil: p.date().nullable(),
    source: p.enum(['creditor_file', 'debtor', 'agent', 'search'] as const),
    consent: p.enum(['unknown', 'given', 'withdrawn'] as const),
    /** Whose it is: the debtor's own, or that of somebody who may speak for it. An employer's is never kept. */
    role: p.enum(contact_roles).default('debtor'),
    /** Why it ended; null while it is valid, and for what ended before people said why. */
    endedReason: p.enum(contact_end_reasons).nullable(),
    /** The contact point in whose place it came. */
    correctsId: p.uuid().nullable(),
    recordedAt: p.datetime().columnType('timestamptz'),
  },
})

export class ContactPoint extends ContactPointSchema.class {}
ContactPointSchema.setClass(ContactPoint)
