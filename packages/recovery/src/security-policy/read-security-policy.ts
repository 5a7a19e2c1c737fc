import { withConnection } from '@quittance/platform'
import type { Actor } from '../actor.js'
import type { Services } from '../services.js'
import { accountContext } from '../session/begin-session.js'
import { type Role, roles } from '../user/role.js'
import type { SecurityPolicy } from './security-policy.rules.js'

/** How many people of a role there are, and how many of them have no second factor. */
export type FactorCoverage = { readonly role: Role; readonly people: number; readonly withoutFactor: number }

export type PolicyFacts = SecurityPolicy & { readonly coverage: readonly FactorCoverage[] }

type CountRow = { readonly role: Role; readonly people: number; readonly without_factor: number }

/** The policy of the actor's organisation, and whom it meets unprepared. */
export const readSecurityPolicy = async (services: Pick<Services, 'database'>, actor: Actor): Promise<PolicyFacts> =>
  await withConnection(services.database.pool, accountContext(actor), async (client) => {
    const { rows } = await client.query<SecurityPolicy>(
      'select second_factor_roles, idle_minutes, absolute_hours from organisation where id = $1',
      [actor.organisation_id],
    )
    const policy = rows[0]
    if (policy === undefined) throw new Error('An actor has no organisation')
    const counts = await client.query<CountRow>(
      `select role, count(*)::int as people,
              (count(*) filter (where not exists (
                 select from authenticator a
                  where a.organisation_id = u.organisation_id and a.user_id = u.id and a.verified_at is not null)
               and not exists (
                 select from passkey p where p.organisation_id = u.organisation_id and p.user_id = u.id)))::int
              as without_factor
         from user_account u
        where organisation_id = $1 and kind = 'person' and deactivated_at is null
        group by role`,
      [actor.organisation_id],
    )
    const coverage = roles.map((role) => {
      const found = counts.rows.find((row) => row.role === role)
      return { role, people: found?.people ?? 0, withoutFactor: found?.without_factor ?? 0 }
    })
    return { ...policy, coverage }
  })
