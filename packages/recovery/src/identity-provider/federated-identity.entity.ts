import { defineEntity, p } from '@mikro-orm/core'
import { User } from '../user/user.entity.js'
import { organisationKey, within } from '../tenancy/relation.js'

/**
 * By what a provider knows one of our people: its issuer and its subject, never an e-mail address (OWASP ASVS 6.8.1). One
 * subject per issuer and account, so that an address given to another person at the provider opens no account.
 */
const FederatedIdentitySchema = defineEntity({
  name: 'FederatedIdentity',
  tableName: 'federated_identity',
  uniques: [{ properties: ['organisation', 'issuer', 'subject'] }, { properties: ['organisation', 'issuer', 'user'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    user: () => within(User, 'user_id'),
    issuer: p.text(),
    subject: p.text(),
    linkedAt: p.datetime().columnType('timestamptz'),
  },
})

export class FederatedIdentity extends FederatedIdentitySchema.class {}
FederatedIdentitySchema.setClass(FederatedIdentity)
