import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import type { Services } from '../services.js'
import type { Role } from '../user/role.js'

/** A token as the operator's tool lists it. */
export type ListedApiToken = {
  readonly id: string
  readonly name: string
  readonly prefix: string
  readonly expires_at: Date
  readonly last_used_at: Date | null
  readonly revoked_at: Date | null
}

/** A service account as the operator's tool lists it. */
export type ListedServiceAccount = {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** Code of the creditor whose data it sees; null for the agency's programs. */
  readonly creditor_code: string | null
  readonly deactivated_at: Date | null
  readonly tokens: readonly ListedApiToken[]
}

/** The accounts of programs with their tokens, by name; the latest token first. */
export const listServiceAccounts = async (
  services: Pick<Services, 'database'>,
  actor: Actor,
): Promise<ListedServiceAccount[]> =>
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows: accounts } = await client.query<Omit<ListedServiceAccount, 'tokens'>>(
      `select u.id, u.name, u.role, c.code as creditor_code, u.deactivated_at
         from user_account u
         left join creditor c on c.organisation_id = u.organisation_id and c.id = u.creditor_id
        where u.organisation_id = $1 and u.kind = 'service'
        order by u.name, u.id`,
      [actor.organisation_id],
    )
    const { rows: tokens } = await client.query<ListedApiToken & { readonly user_id: string }>(
      `select id, user_id, name, prefix, expires_at, last_used_at, revoked_at
         from api_token where organisation_id = $1 order by created_at desc, id desc`,
      [actor.organisation_id],
    )
    const byAccount = Map.groupBy(tokens, ({ user_id }) => user_id)
    return accounts.map((account) => ({ ...account, tokens: byAccount.get(account.id) ?? [] }))
  })
