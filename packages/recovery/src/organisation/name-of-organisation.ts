import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import type { Services } from '../services.js'

/** What the actor's agency is called. */
export const nameOfOrganisation = async (services: Pick<Services, 'database'>, actor: Actor): Promise<string> =>
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<{ name: string }>('select name from organisation where id = $1', [
      actor.organisation_id,
    ])
    return rows[0]?.name ?? ''
  })
