import { type BusinessDate, type CostKind, err, isCurrency, may, ok, type Result } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { requestStatisticsOfImport } from '../statistics/request-statistics.js'
import type { CostRateFailure } from './cost-rate-message.js'
import { markCostDays } from './mark-cost-days.js'

export type SetCostRateInput = {
  readonly kind: CostKind
  readonly currency: string
  readonly valid_from: BusinessDate
  /** Minor units of an hour or a piece; null ends the rate from that day on. */
  readonly amount_minor: bigint | null
}

/**
 * Says what something costs from a day on, until the next day for which a rate is set. Nothing is overwritten: the rate set
 * last for a day holds. The days that it changes are read from the facts until the statistics took it in.
 */
export const setCostRate = async (
  services: Pick<Services, 'database' | 'clock' | 'jobs'>,
  actor: Actor,
  input: SetCostRateInput,
): Promise<Result<{ readonly cost_rate_id: string }, CostRateFailure>> => {
  if (!may(actor.role, 'manage_cost')) return err({ code: 'not_allowed', field: null })
  const wrong = faultOf(input)
  if (wrong !== null) return err(wrong)
  const { kind, currency, valid_from, amount_minor } = input
  const { organisation_id } = actor
  const cost_rate_id = newId()
  const now = services.clock.now()
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const amount = amount_minor === null ? null : String(amount_minor)
    await client.query(
      `insert into cost_rate (organisation_id, id, kind, currency, valid_from, amount_minor, set_by_id, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [organisation_id, cost_rate_id, kind, currency, valid_from, amount, actor.user_id, now],
    )
    await markCostDays(client, organisation_id, input)
    const audit = { action: 'cost_rate.set', subject_kind: 'cost_rate', subject_id: cost_rate_id } as const
    await recordAudit(client, actor, { ...audit, detail: { kind, currency, valid_from, amount_minor: amount } }, now)
  })
  await requestStatisticsOfImport(services, organisation_id)
  return ok({ cost_rate_id })
}

const faultOf = ({ currency, valid_from, amount_minor }: SetCostRateInput): CostRateFailure | null => {
  if (!isCurrency(currency)) return { code: 'currency_unknown', field: 'currency' }
  if (valid_from < '2000-01-01' || valid_from > '2099-12-31') return { code: 'day_invalid', field: 'validFrom' }
  if (amount_minor !== null && (amount_minor < 0n || amount_minor > rate_minor_maximum)) {
    return { code: 'amount_invalid', field: 'amountMinor' }
  }
  return null
}

/** Ten thousand of a currency with cents: no hour, letter or visit costs more. */
const rate_minor_maximum = 1_000_000n
