import { defineEntity, p } from '@mikro-orm/core'
import { organisationKey } from '../tenancy/relation.js'
import { second_factor_trusts } from './second-factor-trust.js'

/** A foreign server that signs people of an agency in (OpenID Connect Core 1.0). */
const IdentityProviderSchema = defineEntity({
  name: 'IdentityProvider',
  tableName: 'identity_provider',
  uniques: [{ properties: ['organisation', 'issuer'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    name: p.text(),
    /** The provider's own name for itself; people are known by it and their subject, so it never changes. */
    issuer: p.text(),
    /** Null until the agency has registered Quittance with the provider. */
    clientId: p.text().nullable(),
    /** Sealed; null until it was given. */
    clientSecret: p.text().nullable().hidden(),
    /** Domains, in lower case, whose e-mail addresses the provider may vouch for. */
    emailDomains: p.array(),
    secondFactor: p.enum(second_factor_trusts),
    /** Whether an account that has a password is linked at its first single sign-on, by its e-mail address alone. */
    linksByEmail: p.boolean(),
    /** Whether people who sign in here may go on using their password. */
    passwordAllowed: p.boolean(),
    enabled: p.boolean(),
    createdAt: p.datetime().columnType('timestamptz'),
  },
})

export class IdentityProvider extends IdentityProviderSchema.class {}
IdentityProviderSchema.setClass(IdentityProvider)
