import type { TenantContext } from '@quittance/platform'
import type { Role } from './user/role.js'

/** How an actor came in: with a browser's session, with the token of a service account, or as a job of ours. */
export type Means = 'session' | 'token' | 'job'

/** The request through which an actor acts, for the audit trail. */
export type RequestOrigin = {
  /** Network it came from, without what tells one machine from another; null when it is not known. */
  readonly address: string | null
  readonly request_id: string
}

/** On whose behalf something is done: a signed-in person, a program with a token, or a job of the organisation. */
export type Actor = {
  readonly organisation_id: string
  /** IANA zone in which the organisation reads business dates. */
  readonly time_zone: string
  /** Null for a job. */
  readonly user_id: string | null
  readonly means: Means
  /** The session of a signed-in person; null for programs and jobs. */
  readonly session_id: string | null
  /** When the person of the session last proved who they are; null for programs and jobs. */
  readonly confirmed_at: Date | null
  readonly name: string
  readonly role: Role
  /** Set for a creditor's user, who sees only this creditor's rows. */
  readonly creditor_id: string | null
  /** The teams that the person belongs to; empty for programs and jobs. */
  readonly team_ids: readonly string[]
  /** Absent for jobs, and for what the operator does. */
  readonly origin?: RequestOrigin
  /** BCP 47 language in which messages are written for this person: 'fr' or 'en'. */
  readonly locale: 'fr' | 'en'
}

/** The database context of an actor: its organisation, its creditor where it is bound to one, and the person. */
export const tenantContext = (actor: Actor): TenantContext => ({
  organisation_id: actor.organisation_id,
  creditor_scope: actor.creditor_id ?? 'all',
  user_id: actor.user_id,
})

/** The actor under which the jobs of an organisation run. */
export const jobActor = (organisation: { readonly id: string; readonly time_zone: string }): Actor => ({
  organisation_id: organisation.id,
  time_zone: organisation.time_zone,
  user_id: null,
  means: 'job',
  session_id: null,
  confirmed_at: null,
  name: 'Quittance',
  role: 'administrator',
  creditor_id: null,
  team_ids: [],
  locale: 'en',
})
