import { withConnection } from '@quittance/platform'
import type { Services } from '../services.js'

/**
 * Whether a person may sign in with a password: not when linked to a provider in use whose people shall come through it.
 * Administrators may in any case, so that a provider that fails, or was set up wrongly, locks the agency out of nothing.
 */
export const isPasswordAllowed = async (
  { database }: Pick<Services, 'database'>,
  { organisation_id, user_id }: { readonly organisation_id: string; readonly user_id: string },
): Promise<boolean> =>
  await withConnection(database.pool, { organisation_id, creditor_scope: 'all' }, async (client) => {
    const { rowCount } = await client.query(
      `select from federated_identity f
         join identity_provider p on p.organisation_id = f.organisation_id and p.issuer = f.issuer
         join user_account u on u.organisation_id = f.organisation_id and u.id = f.user_id
        where f.organisation_id = $1 and f.user_id = $2 and p.enabled and not p.password_allowed
          and u.role <> 'administrator'`,
      [organisation_id, user_id],
    )
    return rowCount === 0
  })
