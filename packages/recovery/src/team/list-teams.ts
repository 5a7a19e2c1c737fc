import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import type { Services } from '../services.js'

/** A team as commands name it. */
export type ListedTeam = { readonly id: string; readonly name: string; readonly archived_at: Date | null }

/** The teams of an agency, by name. */
export const listTeams = async (services: Pick<Services, 'database'>, actor: Actor): Promise<ListedTeam[]> =>
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<ListedTeam>(
      'select id, name, archived_at from team where organisation_id = $1 order by name',
      [actor.organisation_id],
    )
    return rows
  })
