import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import type { Services } from '../services.js'
import type { Role } from './role.js'

/** An account as the operator's tool lists it. */
export type ListedUser = {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly role: Role
  /** Code of the creditor whose user it is; null for people of the agency. */
  readonly creditor_code: string | null
  readonly deactivated_at: Date | null
  /** Whether the person has yet to open the link of an invitation. */
  readonly invitation_pending: boolean
}

/** The accounts of an agency, by role and name. */
export const listUsers = async (services: Pick<Services, 'database'>, actor: Actor): Promise<ListedUser[]> =>
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<ListedUser>(
      `select u.id, u.email, u.name, u.role, c.code as creditor_code, u.deactivated_at, u.invitation_pending
         from user_account u
         left join creditor c on c.organisation_id = u.organisation_id and c.id = u.creditor_id
        where u.organisation_id = $1 and u.kind = 'person'
        order by u.role, u.name, u.email`,
      [actor.organisation_id],
    )
    return rows
  })
