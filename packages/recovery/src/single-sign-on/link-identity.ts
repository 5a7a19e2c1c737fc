import { err, ok, type Result } from '@quittance/core'
import { newId } from '@quittance/platform'
import type pg from 'pg'
import { revokeLinks } from '../account-link/revoke-links.js'
import type { AuditedAction } from '../audit/record-audit.js'
import type { Account } from '../session/begin-session.js'
import type { SingleSignOnFailure } from './single-sign-on-failure.js'

/** A person as the provider knows him: by issuer and subject. */
export type Identity = { readonly organisation_id: string; readonly issuer: string; readonly subject: string }

/** Who signs in, and what the audit trail is to say of the link where it was made just now. */
export type LinkedAccount = { readonly account: Account; readonly link: AuditedAction | null }

type AccountRow = { readonly id: string; readonly name: string; readonly open: boolean }

/** The account that a provider's person was linked to; `open` is false once it was closed. */
export const findLinked = async (
  client: pg.ClientBase,
  { organisation_id, issuer, subject }: Identity,
): Promise<(Account & { readonly open: boolean }) | null> => {
  const { rows } = await client.query<AccountRow>(
    `select u.id, u.name, u.deactivated_at is null and u.kind = 'person' as open
       from federated_identity f
       join user_account u on u.organisation_id = f.organisation_id and u.id = f.user_id
      where f.organisation_id = $1 and f.issuer = $2 and f.subject = $3`,
    [organisation_id, issuer, subject],
  )
  const [row] = rows
  return row === undefined ? null : { organisation_id, user_id: row.id, name: row.name, open: row.open }
}

type Candidate = {
  readonly id: string
  readonly name: string
  readonly has_password: boolean
  readonly linked_otherwise: boolean
}

/**
 * Links the provider's person to the account of his verified address, once. It makes no account: an administrator has
 * invited the person. An account that has a password belongs to somebody who proved to be its owner, so the word of a
 * provider about an e-mail address is not enough to open it, unless the administrator said so for this provider; and an
 * account that the provider knows under another subject stays with that one, whoever has the address now.
 */
export const linkIdentity = async (
  client: pg.ClientBase,
  identity: Identity,
  { email, links_by_email }: { readonly email: string; readonly links_by_email: boolean },
  now: Date,
): Promise<Result<LinkedAccount, SingleSignOnFailure>> => {
  const { organisation_id, issuer, subject } = identity
  const candidate = await lockCandidate(client, identity, email)
  if (candidate === undefined) return err({ code: 'no_account', reason: 'unknown' })
  if (candidate.linked_otherwise) return err({ code: 'no_account', reason: 'linked to another subject' })
  if (candidate.has_password && !links_by_email) return err({ code: 'no_account', reason: 'has a password' })
  const account = { organisation_id, user_id: candidate.id, name: candidate.name }
  const link_id = newId()
  await client.query(
    `insert into federated_identity (organisation_id, id, user_id, issuer, subject, linked_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [organisation_id, link_id, candidate.id, issuer, subject, now],
  )
  await acceptInvitation(client, account, now)
  const detail = { issuer, had_password: candidate.has_password }
  const subjectOf = { subject_kind: 'user', subject_id: candidate.id } as const
  return ok({ account, link: { action: 'federated_identity.link', ...subjectOf, detail } })
}

const lockCandidate = async (client: pg.ClientBase, { organisation_id, issuer }: Identity, email: string) => {
  const { rows } = await client.query<Candidate>(
    `select id, name, password_hash is not null as has_password,
            exists (select from federated_identity f
                     where f.organisation_id = u.organisation_id and f.user_id = u.id and f.issuer = $3)
              as linked_otherwise
       from user_account u
      where organisation_id = $1 and email = $2 and kind = 'person' and deactivated_at is null
        for update`,
    [organisation_id, email, issuer],
  )
  return rows[0]
}

/** Who came in by single sign-on needs the link of the invitation no more, and nobody else shall use it. */
const acceptInvitation = async (client: pg.ClientBase, account: Account, now: Date): Promise<void> => {
  const { organisation_id, user_id } = account
  await client.query(
    'update user_account set invitation_pending = false where organisation_id = $1 and id = $2 and invitation_pending',
    [organisation_id, user_id],
  )
  await revokeLinks(client, { organisation_id, user_id, purpose: 'invitation' }, now)
}
