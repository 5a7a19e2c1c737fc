import { defineEntity, p } from '@mikro-orm/core'
import { organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'

/** A key pair in the person's device or password manager (WebAuthn); we know its public half only. */
const PasskeySchema = defineEntity({
  name: 'Passkey',
  tableName: 'passkey',
  uniques: [{ properties: ['organisation', 'credentialId'] }],
  indexes: [{ properties: ['organisation', 'user'] }, { properties: ['credentialId'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    user: () => within(User, 'user_id'),
    /** How the device names it, in base64url. */
    credentialId: p.text(),
    /** In COSE form, base64url. */
    publicKey: p.text(),
    /** How often the device used it, where the device counts; a copy of it would fall behind. */
    counter: p.bigint(),
    /** How the browser may reach it, such as `internal` or `usb`. */
    transports: p.array(),
    name: p.text(),
    createdAt: p.datetime().columnType('timestamptz'),
    lastUsedAt: p.datetime().columnType('timestamptz').nullable(),
  },
})

export class Passkey extends PasskeySchema.class {}
PasskeySchema.setClass(Passkey)
