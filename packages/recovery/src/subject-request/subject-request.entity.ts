import { defineEntity, p } from '@mikro-orm/core'
import { organisationKey, optionalWithin } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'
import { subject_request_states } from './subject-request-state.js'

/** A request for all that is kept about one person (GDPR, art. 15), and the package that answers it. */
const SubjectRequestSchema = defineEntity({
  name: 'SubjectRequest',
  tableName: 'subject_request',
  indexes: [{ properties: ['organisation', 'requestedAt'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    state: p.enum(subject_request_states),
    /** Language of the readable document. */
    locale: p.text(),
    requestedBy: () => optionalWithin(User, 'requested_by_id'),
    requestedByName: p.text(),
    requestedAt: p.datetime().columnType('timestamptz'),
    readyAt: p.datetime().columnType('timestamptz').nullable(),
    /** When the package is removed. */
    expiresAt: p.datetime().columnType('timestamptz').nullable(),
    downloadedAt: p.datetime().columnType('timestamptz').nullable(),
    /** Where the machine-readable package lies; null before it is built and after it was removed. */
    dataKey: p.text().nullable(),
    /** Where the document for people lies. */
    documentKey: p.text().nullable(),
  },
})

export class SubjectRequest extends SubjectRequestSchema.class {}
SubjectRequestSchema.setClass(SubjectRequest)
