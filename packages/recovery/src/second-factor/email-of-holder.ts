import { withConnection } from '@quittance/platform'
import type { Services } from '../services.js'
import { accountContext } from '../session/begin-session.js'
import type { Holder } from './holder.js'

/** The address by which devices name the account of a factor. */
export const emailOfHolder = async (
  services: Pick<Services, 'database'>,
  { organisation_id, user_id }: Holder,
): Promise<string> =>
  await withConnection(services.database.pool, accountContext({ organisation_id }), async (client) => {
    const { rows } = await client.query<{ email: string }>(
      'select email from user_account where organisation_id = $1 and id = $2',
      [organisation_id, user_id],
    )
    return rows[0]?.email ?? ''
  })
