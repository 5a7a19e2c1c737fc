import { err, ok, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import type pg from 'pg'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { accountContext } from '../session/begin-session.js'
import type { Person } from '../session/require-person.js'
import { factorsOf, lockAccount, removeRecoveryCodes, replaceRecoveryCodes } from './factors.js'
import { noticeFactors } from './notice-factors.js'

export type RemoveFactorFailure = { readonly code: 'factor_unknown' | 'last_factor' }

type FactorServices = Pick<Services, 'database' | 'clock' | 'secrets'>

/** Takes the authenticator app away, unless it is the last second factor of a role that needs one. */
export const removeAuthenticator = async (
  services: FactorServices,
  person: Person,
): Promise<Result<null, RemoveFactorFailure>> => {
  const now = services.clock.now()
  return await withConnection(services.database.pool, accountContext(person), async (client) => {
    await lockAccount(client, person)
    const factors = await factorsOf(client, person)
    if (!factors.authenticator) return err({ code: 'factor_unknown' })
    const left = factors.passkeys
    if (left === 0 && factors.required) return err({ code: 'last_factor' })
    await client.query('delete from authenticator where organisation_id = $1 and user_id = $2', [
      person.organisation_id,
      person.user_id,
    ])
    if (left === 0) await removeRecoveryCodes(client, person)
    await noticeFactors(client, services, person, 'authenticator_removed')
    const subject = { subject_kind: 'user', subject_id: person.user_id } as const
    await recordAudit(client, person, { action: 'authenticator.remove', ...subject, detail: { left } }, now)
    return ok(null)
  })
}

/** Takes a passkey away, unless it is the last second factor of a role that needs one. */
export const removePasskey = async (
  services: FactorServices,
  person: Person,
  passkey_id: string,
): Promise<Result<null, RemoveFactorFailure>> => {
  if (!isId(passkey_id)) return err({ code: 'factor_unknown' })
  const now = services.clock.now()
  return await withConnection(services.database.pool, accountContext(person), async (client) => {
    await lockAccount(client, person)
    const factors = await factorsOf(client, person)
    if (!(await isOwnPasskey(client, person, passkey_id))) return err({ code: 'factor_unknown' })
    const left = factors.passkeys - 1 + (factors.authenticator ? 1 : 0)
    if (left === 0 && factors.required) return err({ code: 'last_factor' })
    await client.query('delete from passkey where organisation_id = $1 and user_id = $2 and id = $3', [
      person.organisation_id,
      person.user_id,
      passkey_id,
    ])
    if (left === 0) await removeRecoveryCodes(client, person)
    await noticeFactors(client, services, person, 'passkey_removed')
    const subject = { subject_kind: 'user', subject_id: person.user_id } as const
    await recordAudit(client, person, { action: 'passkey.remove', ...subject, detail: { passkey_id, left } }, now)
    return ok(null)
  })
}

const isOwnPasskey = async (client: pg.PoolClient, person: Person, passkey_id: string): Promise<boolean> => {
  const { rowCount } = await client.query(
    'select from passkey where organisation_id = $1 and user_id = $2 and id = $3',
    [person.organisation_id, person.user_id, passkey_id],
  )
  return rowCount === 1
}

export type RenewRecoveryCodesFailure = { readonly code: 'no_factor' }

/** Makes ten new recovery codes; those there were are worth nothing any more. */
export const renewRecoveryCodes = async (
  services: FactorServices,
  person: Person,
): Promise<Result<readonly string[], RenewRecoveryCodesFailure>> => {
  const now = services.clock.now()
  return await withConnection(services.database.pool, accountContext(person), async (client) => {
    await lockAccount(client, person)
    const factors = await factorsOf(client, person)
    if (!factors.authenticator && factors.passkeys === 0) return err({ code: 'no_factor' })
    const codes = await replaceRecoveryCodes(client, person, now)
    await noticeFactors(client, services, person, 'recovery_codes_renewed')
    const subject = { subject_kind: 'user', subject_id: person.user_id } as const
    await recordAudit(client, person, { action: 'recovery_code.renew', ...subject, detail: {} }, now)
    return ok(codes)
  })
}
