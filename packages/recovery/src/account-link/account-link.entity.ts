import { defineEntity, p } from '@mikro-orm/core'
import { organisationKey, optionalWithin, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'
import { linkPurposes } from './link-purpose.js'

/** A link that lets a person in without a password, once. The e-mail holds the token, the row only its SHA-256. */
const AccountLinkSchema = defineEntity({
  name: 'AccountLink',
  tableName: 'account_link',
  uniques: [{ properties: ['organisation', 'tokenHash'] }],
  indexes: [{ properties: ['tokenHash'] }, { properties: ['organisation', 'user', 'createdAt'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    user: () => within(User, 'user_id'),
    purpose: p.enum(linkPurposes),
    tokenHash: p.text().hidden(),
    /** The e-mail that brings it, for as long as that is remembered. */
    mailMessageId: p.uuid().nullable(),
    /** Who invited; null when the person asked for it. */
    createdBy: () => optionalWithin(User, 'created_by_id'),
    createdAt: p.datetime().columnType('timestamptz'),
    expiresAt: p.datetime().columnType('timestamptz'),
    usedAt: p.datetime().columnType('timestamptz').nullable(),
    revokedAt: p.datetime().columnType('timestamptz').nullable(),
  },
})

export class AccountLink extends AccountLinkSchema.class {}
AccountLinkSchema.setClass(AccountLink)
