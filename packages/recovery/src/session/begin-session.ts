import { newId, type TenantContext, withConnection } from '@quittance/platform'
import type pg from 'pg'
import type { RequestOrigin } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { networkOf } from './network.js'
import type { Services } from '../services.js'
import { newSessionToken, sessionTokenHash } from '../user/session-token.js'
import type { ProofMethod, SessionState } from '../user/session-state.js'
import { stateAfter } from './session.rules.js'

/** Whose session it is. */
export type Account = {
  readonly organisation_id: string
  readonly user_id: string
  readonly name: string
  /** The request, for the audit trail. */
  readonly origin?: RequestOrigin
}

/** How and from where the person proved who they are. */
export type Proof = {
  readonly methods: readonly ProofMethod[]
  readonly address: string
  readonly user_agent: string | null
  /** Through whom, for single sign-on. */
  readonly identity_provider_id?: string
}

/** A session just begun. The token exists here and in the browser only. */
export type BegunSession = { readonly token: string; readonly expires_at: Date; readonly state: SessionState }

const userAgent_length_maximum = 400
const minute_ms = 60_000

/** Nothing waits long for whoever has given a password and no more. */
const unfinished_ms = { second_factor: 10 * minute_ms, enrolling: 30 * minute_ms } as const

/** Factors of people are no data of a creditor: what concerns an account itself is done for the whole organisation. */
export const accountContext = ({ organisation_id }: Pick<Account, 'organisation_id'>): TenantContext => ({
  organisation_id,
  creditor_scope: 'all',
})

/**
 * Begins a session with a new token for someone who proved to be this person. It acts for nobody until its state is
 * `signed_in`: who has a second factor and did not show it is asked for it, who must have one sets it up first.
 */
export const beginSession = async (
  services: Pick<Services, 'database' | 'clock'>,
  account: Account,
  proof: Proof,
): Promise<BegunSession> =>
  await withConnection(
    services.database.pool,
    accountContext(account),
    async (client) => await beginSessionWithin(client, account, proof, services.clock.now()),
  )

/** The same, in a transaction under `accountContext`; it writes the audit event last. */
export const beginSessionWithin = async (
  client: pg.PoolClient,
  account: Account,
  proof: Proof,
  now: Date,
): Promise<BegunSession> => {
  const policy = await policyFor(client, account)
  const state = stateAfter(proof.methods, policy)
  const token = newSessionToken()
  const lasts_ms = state === 'signed_in' ? policy.absolute_hours * 60 * minute_ms : unfinished_ms[state]
  const expires_at = new Date(now.getTime() + lasts_ms)
  const session_id = newId()
  await client.query(
    `insert into session
       (organisation_id, id, user_id, token_hash, state, methods, confirmed_at, created_at, last_seen_at, expires_at,
        address, user_agent, identity_provider_id)
     values ($1, $2, $3, $4, $5, $6, $7, $7, $7, $8, $9, $10, $11)`,
    [
      account.organisation_id,
      session_id,
      account.user_id,
      sessionTokenHash(token),
      state,
      proof.methods,
      now,
      expires_at,
      networkOf(proof.address),
      proof.user_agent?.replaceAll('\0', '').slice(0, userAgent_length_maximum) ?? null,
      proof.identity_provider_id ?? null,
    ],
  )
  const detail = { state, methods: [...proof.methods] }
  const action = state === 'signed_in' ? 'session.begun' : 'session.half_begun'
  await recordAudit(client, account, { action, subject_kind: 'session', subject_id: session_id, detail }, now)
  return { token, expires_at, state }
}

type PolicyRow = { readonly absolute_hours: number; readonly enrolled: boolean; readonly required: boolean }

const policyFor = async (client: pg.PoolClient, account: Account): Promise<PolicyRow> => {
  const { rows } = await client.query<PolicyRow>(
    `select o.absolute_hours,
            u.role = any (o.second_factor_roles) as required,
            exists (select from authenticator a
                     where a.organisation_id = u.organisation_id and a.user_id = u.id and a.verified_at is not null)
              or exists (select from passkey p where p.organisation_id = u.organisation_id and p.user_id = u.id)
              as enrolled
       from user_account u
       join organisation o on o.id = u.organisation_id
      where u.organisation_id = $1 and u.id = $2 and u.deactivated_at is null`,
    [account.organisation_id, account.user_id],
  )
  const row = rows[0]
  if (row === undefined) throw new Error('A session was to begin for an account that is closed or does not exist')
  return row
}
