import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server'
import { withConnection } from '@quittance/platform'
import type pg from 'pg'
import type { Services } from '../services.js'
import { type Account, accountContext } from '../session/begin-session.js'
import { spend } from '../throttle/attempt.js'
import {
  type Ceremony,
  ceremony_ms,
  type CeremonyPurpose,
  challengeOf,
  newChallenge,
  relyingParty,
  sealTicket,
} from './ceremony.js'
import { readAssertion } from './credential.js'

type PasskeyServices = Pick<Services, 'database' | 'clock' | 'secrets' | 'public_url' | 'log'>

/** Who is to show a passkey: a person already known by a session, or nobody yet. */
export type Shower = { readonly account: Account; readonly session_id: string } | null

/** Asks for a passkey: one of this person's, or whichever the browser has for us. */
export const askPasskey = async (
  services: PasskeyServices,
  purpose: Exclude<CeremonyPurpose, 'add'>,
  shower: Shower,
): Promise<Ceremony> => {
  const challenge = newChallenge()
  const options = await generateAuthenticationOptions({
    rpID: relyingParty(services).id,
    challenge: Buffer.from(challenge, 'base64url'),
    userVerification: 'required',
    timeout: ceremony_ms,
    allowCredentials: shower === null ? [] : await credentialsOf(services, shower.account),
  })
  return {
    ticket: sealTicket(services, purpose, shower?.session_id ?? null, challenge),
    options: JSON.stringify(options),
  }
}

/** The passkeys of a person, as a browser looks for them. */
export const credentialsOf = async (services: Pick<Services, 'database'>, account: Account) =>
  await withConnection(services.database.pool, accountContext(account), async (client) => {
    const { rows } = await client.query<{ id: string; transports: string[] }>(
      `select credential_id as id, transports from passkey
        where organisation_id = $1 and user_id = $2 order by created_at, id`,
      [account.organisation_id, account.user_id],
    )
    return rows
  })

type PasskeyRow = {
  readonly organisation_id: string
  readonly id: string
  readonly user_id: string
  readonly credential_id: string
  readonly public_key: string
  readonly counter: string
}

/** A passkey that was just shown and verified, with what unlocks it. */
export type ShownPasskey = Pick<PasskeyRow, 'organisation_id' | 'id' | 'user_id'>

/**
 * The passkey that a browser shows, or null when it is not one of ours, not this person's, shown a second time, shown
 * elsewhere, not unlocked by its person, or a copy that fell behind.
 */
export const verifyPasskey = async (
  services: PasskeyServices,
  purpose: Exclude<CeremonyPurpose, 'add'>,
  shower: Shower,
  shown: { readonly ticket: string; readonly credential: string },
): Promise<ShownPasskey | null> => {
  const challenge = challengeOf(services, purpose, shower?.session_id ?? null, shown.ticket)
  const response = readAssertion(shown.credential)
  if (challenge === null || response === null) return null
  const passkey = await findPasskey(services, response.id)
  if (passkey === null) return null
  if (shower !== null && !isOwn(shower.account, passkey)) return null
  const { userHandle } = response.response
  if (userHandle !== undefined && Buffer.from(userHandle, 'base64url').toString() !== passkey.user_id) return null
  const counter = await newCounter(services, response, challenge, passkey)
  if (counter === null || !(await spend(services, `passkey ${challenge}`))) return null
  return (await noteUse(services, passkey, counter)) ? passkey : null
}

const isOwn = (account: Account, passkey: PasskeyRow): boolean =>
  account.organisation_id === passkey.organisation_id && account.user_id === passkey.user_id

const findPasskey = async (services: PasskeyServices, credential_id: string): Promise<PasskeyRow | null> =>
  await withConnection(services.database.pool, { purpose: 'passkey', credential_id }, async (client) => {
    const { rows } = await client.query<PasskeyRow>(
      `select organisation_id, id, user_id, credential_id, public_key, counter from passkey where credential_id = $1`,
      [credential_id],
    )
    // Credential ids are random, so that there is one. Who copied another's into a second organisation gains nothing.
    return rows.length === 1 ? (rows[0] ?? null) : null
  })

const newCounter = async (
  services: PasskeyServices,
  response: Parameters<typeof verifyAuthenticationResponse>[0]['response'],
  expectedChallenge: string,
  passkey: PasskeyRow,
): Promise<number | null> => {
  const { id: expectedRPID, origin: expectedOrigin } = relyingParty(services)
  const credential = {
    id: passkey.credential_id,
    publicKey: new Uint8Array(Buffer.from(passkey.public_key, 'base64url')),
    counter: Number(passkey.counter),
  }
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin,
      expectedRPID,
      credential,
      requireUserVerification: true,
    })
    return verified ? authenticationInfo.newCounter : null
  } catch (error) {
    services.log.warn({ passkey_id: passkey.id, reason: String(error) }, 'passkey refused')
    return null
  }
}

/** Keeps the counter, unless another request did meanwhile: then one of the two is a copy. */
const noteUse = async (services: PasskeyServices, passkey: PasskeyRow, counter: number): Promise<boolean> =>
  await withConnection(services.database.pool, accountContext(passkey), async (client: pg.PoolClient) => {
    const { rowCount } = await client.query(
      `update passkey set counter = $4, last_used_at = $5
        where organisation_id = $1 and id = $2 and counter = $3`,
      [passkey.organisation_id, passkey.id, passkey.counter, counter, services.clock.now()],
    )
    return rowCount === 1
  })
