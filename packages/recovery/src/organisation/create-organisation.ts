import { err, isTimeZone, ok, type Result } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { type Actor, jobActor } from '../actor.js'
import { type AuditedAction, recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import type { Role } from '../user/role.js'

export type CreateOrganisationInput = {
  readonly name: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** IANA zone in which business dates are read. */
  readonly time_zone: string
  readonly locale: 'fr' | 'en'
  /** Roles that cannot work without a second factor. */
  readonly second_factor_roles: readonly Role[]
}

export type CreateOrganisationFailure = { readonly code: 'time_zone_unknown' | 'country_invalid' | 'name_missing' }

/** Makes an agency, still without users and creditors; answers the actor under which those are made. */
export const createOrganisation = async (
  services: Pick<Services, 'database' | 'clock'>,
  input: CreateOrganisationInput,
): Promise<Result<Actor, CreateOrganisationFailure>> => {
  const name = input.name.trim()
  if (name === '') return err({ code: 'name_missing' })
  if (!isTimeZone(input.time_zone)) return err({ code: 'time_zone_unknown' })
  if (!/^[A-Z]{2}$/.test(input.country)) return err({ code: 'country_invalid' })
  const id = newId()
  const actor = jobActor({ id, time_zone: input.time_zone })
  const now = services.clock.now()
  await withConnection(services.database.pool, { organisation_id: id, creditor_scope: 'all' }, async (client) => {
    await client.query(
      `insert into organisation (id, name, country, time_zone, locale, second_factor_roles, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, name, input.country, input.time_zone, input.locale, input.second_factor_roles, now],
    )
    const action = {
      action: 'organisation.create',
      subject_kind: 'organisation',
      subject_id: id,
      detail: {},
    } satisfies AuditedAction
    await recordAudit(client, actor, action, now)
  })
  return ok(actor)
}
