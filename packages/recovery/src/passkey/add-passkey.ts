import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server'
import { err, ok, type Result } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { recordAudit } from '../audit/record-audit.js'
import { completeEnrolment, type Enrolled } from '../second-factor/complete-enrolment.js'
import { lockAccount } from '../second-factor/factors.js'
import type { Holder } from '../second-factor/holder.js'
import type { Services } from '../services.js'
import { accountContext } from '../session/begin-session.js'
import type { RequestFacts } from '../session/request-facts.js'
import { type Ceremony, ceremony_ms, challengeOf, newChallenge, relyingParty, sealTicket } from './ceremony.js'
import { readAttestation } from './credential.js'
import { credentialsOf } from './verify-passkey.js'

type PasskeyServices = Pick<Services, 'database' | 'clock' | 'secrets' | 'public_url' | 'log'>

/** Passkeys of one person; more are a mistake. */
export const passkeys_maximum = 20

/** Characters of the name that a person gives to a passkey. */
export const passkeyName_length_maximum = 60

/** Asks the browser to make a passkey that can sign in by itself. */
export const askNewPasskey = async (services: PasskeyServices, holder: Holder, email: string): Promise<Ceremony> => {
  const challenge = newChallenge()
  const { id: rpID, name: rpName } = relyingParty(services)
  const options = await generateRegistrationOptions({
    rpName,
    rpID,
    challenge: Buffer.from(challenge, 'base64url'),
    userID: new Uint8Array(Buffer.from(holder.user_id)),
    userName: email,
    userDisplayName: holder.name,
    timeout: ceremony_ms,
    attestationType: 'none',
    excludeCredentials: await credentialsOf(services, holder),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  return { ticket: sealTicket(services, 'add', holder.session_id, challenge), options: JSON.stringify(options) }
}

export type AddPasskeyFailure = { readonly code: 'passkey_refused' | 'name_invalid' | 'too_many' }

export type NewPasskey = { readonly ticket: string; readonly credential: string; readonly name: string }

/** The name of a passkey as it is kept, or null when it cannot be one. */
export const passkeyName = (text: string): string | null => {
  const name = text.replaceAll('\0', '').trim()
  return name === '' || name.length > passkeyName_length_maximum ? null : name
}

/** Keeps a passkey that the person's browser has just made: from now on it is a second factor, and signs in alone. */
export const addPasskey = async (
  services: PasskeyServices,
  holder: Holder,
  input: NewPasskey,
  facts: RequestFacts,
): Promise<Result<Enrolled, AddPasskeyFailure>> => {
  const name = passkeyName(input.name)
  if (name === null) return err({ code: 'name_invalid' })
  if ((await credentialsOf(services, holder)).length >= passkeys_maximum) return err({ code: 'too_many' })
  const made = await verifiedPasskey(services, holder, input)
  if (made === null) return err({ code: 'passkey_refused' })
  const now = services.clock.now()
  return await withConnection(services.database.pool, accountContext(holder), async (client) => {
    await lockAccount(client, holder)
    const passkey_id = newId()
    const { rowCount } = await client.query(
      `insert into passkey
         (organisation_id, id, user_id, credential_id, public_key, counter, transports, name, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
           on conflict (organisation_id, credential_id) do nothing`,
      [
        holder.organisation_id,
        passkey_id,
        holder.user_id,
        made.id,
        Buffer.from(made.publicKey).toString('base64url'),
        made.counter,
        made.transports ?? [],
        name,
        now,
      ],
    )
    if (rowCount !== 1) return err({ code: 'passkey_refused' })
    const enrolled = await completeEnrolment(client, services, holder, 'passkey', facts, now)
    const subject = { subject_kind: 'user', subject_id: holder.user_id } as const
    await recordAudit(client, holder, { action: 'passkey.add', ...subject, detail: { passkey_id } }, now)
    return ok(enrolled)
  })
}

const verifiedPasskey = async (services: PasskeyServices, holder: Holder, { ticket, credential }: NewPasskey) => {
  const expectedChallenge = challengeOf(services, 'add', holder.session_id, ticket)
  const response = readAttestation(credential)
  if (expectedChallenge === null || response === null) return null
  const { id: expectedRPID, origin: expectedOrigin } = relyingParty(services)
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge,
      expectedOrigin,
      expectedRPID,
      requireUserVerification: true,
    })
    return verified ? registrationInfo.credential : null
  } catch (error) {
    services.log.warn({ user_id: holder.user_id, reason: String(error) }, 'new passkey refused')
    return null
  }
}
