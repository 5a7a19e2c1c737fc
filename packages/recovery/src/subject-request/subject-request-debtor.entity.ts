import { defineEntity } from '@mikro-orm/core'
import { Debtor } from '../debtor/debtor.entity.js'
import { organisationKey, within } from '../tenancy/relation.js'
import { SubjectRequest } from './subject-request.entity.js'

/** A record of a debtor that the operator took for the person who asks. */
const SubjectRequestDebtorSchema = defineEntity({
  name: 'SubjectRequestDebtor',
  tableName: 'subject_request_debtor',
  indexes: [{ properties: ['organisation', 'debtor'] }],
  properties: {
    organisation: organisationKey,
    request: () => within(SubjectRequest, 'request_id').primary(),
    debtor: () => within(Debtor, 'debtor_id').primary(),
  },
})

export class SubjectRequestDebtor extends SubjectRequestDebtorSchema.class {}
SubjectRequestDebtorSchema.setClass(SubjectRequestDebtor)
