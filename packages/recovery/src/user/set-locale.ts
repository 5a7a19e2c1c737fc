import { withConnection } from '@quittance/platform'
import { tenantContext, type Actor } from '../actor.js'
import type { Services } from '../services.js'

/** Changes the language in which a person is answered. */
export const setLocale = async (
  services: Pick<Services, 'database'>,
  actor: Actor,
  locale: Actor['locale'],
): Promise<Actor> => {
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    await client.query('update user_account set locale = $3 where organisation_id = $1 and id = $2', [
      actor.organisation_id,
      actor.user_id,
      locale,
    ])
  })
  return { ...actor, locale }
}
