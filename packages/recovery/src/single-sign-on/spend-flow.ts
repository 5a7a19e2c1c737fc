import { withConnection } from '@quittance/platform'
import type { Services } from '../services.js'
import type { SignInFlow } from './sign-in-flow.js'

/** Takes a flow that came back out of use. False when it came back before: whoever is first has it. */
export const spendFlow = async (
  services: Pick<Services, 'database' | 'clock'>,
  { id, organisation_id, expires_at }: SignInFlow,
): Promise<boolean> =>
  await withConnection(services.database.pool, { organisation_id, creditor_scope: 'all' }, async (client) => {
    // An expired flow is refused without being looked up here.
    await client.query('delete from spent_sign_in where organisation_id = $1 and expires_at < $2', [
      organisation_id,
      services.clock.now(),
    ])
    const { rowCount } = await client.query(
      `insert into spent_sign_in (organisation_id, id, expires_at) values ($1, $2, $3)
         on conflict (organisation_id, id) do nothing`,
      [organisation_id, id, expires_at],
    )
    return rowCount === 1
  })
