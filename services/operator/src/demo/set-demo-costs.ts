import { addMonths, type BusinessDate, businessDate, type CostKind } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { setCostRate } from '@quittance/recovery/commands'
import { type Actor, type Services, tenantContext } from '@quittance/recovery/services'
import { expectOk } from '../expect-ok.js'

/** In cents, from the beginning; an hour costs more since this year. */
const rates: readonly (readonly [CostKind, bigint])[] = [
  ['agent_hour', 31_00n],
  ['letter', 1_52n],
  ['sms', 7n],
  ['email', 1n],
  ['visit', 38_00n],
]
const hour_minor_this_year = 32_50n

/** Says what the work of the demonstration costs, once. */
export const setDemoCosts = async (services: Services, actor: Actor, today: BusinessDate): Promise<void> => {
  const { organisation_id } = actor
  const known = await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rowCount } = await client.query('select from cost_rate where organisation_id = $1 limit 1', [
      organisation_id,
    ])
    return rowCount !== 0
  })
  if (known) return
  const year = businessDate(`${today.slice(0, 4)}-01-01`)
  const set = async (kind: CostKind, valid_from: BusinessDate, amount_minor: bigint) =>
    expectOk(await setCostRate(services, actor, { kind, currency: 'EUR', valid_from, amount_minor }))
  for (const [kind, amount_minor] of rates) await set(kind, addMonths(year, -36), amount_minor)
  await set('agent_hour', year, hour_minor_this_year)
}
