import { withConnection } from '@quittance/platform'
import type { RequestOrigin } from '../actor.js'
import type { Services } from '../services.js'
import { recordAudit } from './record-audit.js'

type AuditServices = Pick<Services, 'database' | 'clock' | 'log'>

/** An account that somebody could not prove to be theirs. */
export type TriedAccount = { readonly organisation_id: string; readonly user_id: string }

/** What was shown and was not right. */
export type FailedProof = 'password' | 'code' | 'recovery_code' | 'passkey'

/**
 * Writes that somebody failed to sign in to an account. Who it was is not known: it is not told as if the person of the
 * account had done it.
 */
export const recordFailedSignIn = async (
  { database, clock }: AuditServices,
  { organisation_id, user_id }: TriedAccount,
  proof: FailedProof,
  origin: RequestOrigin,
): Promise<void> => {
  const actor = { organisation_id, user_id: null, name: '', means: 'session', origin } as const
  const failure = { action: 'session.refuse', outcome: 'refused', subject_kind: 'user', subject_id: user_id } as const
  await withConnection(database.pool, { organisation_id, creditor_scope: 'all' }, (client) =>
    recordAudit(client, actor, { ...failure, detail: { proof } }, clock.now()),
  )
}

/**
 * The same while the answer is on its way: waiting for it would tell whoever measures the time that the address is known.
 * When it fails the log has it; the refusal itself stands in the log in any case.
 */
export const recordFailedSignIns = (
  services: AuditServices,
  accounts: readonly TriedAccount[],
  origin: RequestOrigin,
): void => {
  for (const account of accounts)
    recordFailedSignIn(services, account, 'password', origin).catch((error: unknown) =>
      services.log.error({ err: error }, 'failed sign-in not audited'),
    )
}

/** Writes that the person of a session did not prove again who they are. */
export const recordFailedConfirmation = async (
  { database, clock }: AuditServices,
  person: TriedAccount & { readonly name: string; readonly session_id: string },
  proof: FailedProof,
  origin: RequestOrigin,
): Promise<void> => {
  const { organisation_id, session_id } = person
  const failure = { action: 'session.refuse_confirmation', outcome: 'refused', subject_kind: 'session' } as const
  await withConnection(database.pool, { organisation_id, creditor_scope: 'all' }, (client) =>
    recordAudit(
      client,
      { ...person, means: 'session', origin },
      { ...failure, subject_id: session_id, detail: { proof } },
      clock.now(),
    ),
  )
}
