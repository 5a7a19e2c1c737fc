import {
  amount_minor_maximum,
  type BusinessMonth,
  err,
  findKpi,
  isBusinessMonth,
  isCurrency,
  may,
  ok,
  type Ratio,
  readableKpis,
  type Result,
  type Role,
  type TargetDirection,
} from '@quittance/core'
import { isId, newId, withConnection } from '@quittance/platform'
import type { ClientBase } from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import type { TargetFailure } from './target-message.js'

export type SetTargetInput = {
  readonly kpi_id: string
  /** All three null for the whole agency; at most one given. */
  readonly creditor_id: string | null
  readonly portfolio_id: string | null
  readonly agent_id: string | null
  /** YYYY-MM, the first month in which it holds. */
  readonly from_month: string
  readonly direction: TargetDirection
  /** In the unit of the KPI; null ends the target from that month on. */
  readonly value: Ratio | null
  /** For amounts. */
  readonly currency: string | null
  /** True when the creditor's own users see it. */
  readonly shared: boolean
}

/** Sets what a KPI should be from a month on. Nothing is overwritten: what was set before stays readable. */
export const setTarget = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: SetTargetInput,
): Promise<Result<{ readonly target_id: string }, TargetFailure>> => {
  if (!may(actor.role, 'manage_target')) return err({ code: 'not_allowed', field: null })
  const wrong = faultOf(input, actor.role)
  if (wrong !== null) return err(wrong)
  const { kpi_id, direction, value, shared, agent_id } = input
  const from_month = `${input.from_month}-01`
  const currency = isAmount(kpi_id) ? input.currency : null
  const target_id = newId()
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const scope = await findScope(client, actor.organisation_id, input)
    if (!scope.ok) return scope
    const { creditor_id, portfolio_id } = scope.value
    await client.query(
      `insert into target (organisation_id, id, kpi_id, creditor_id, portfolio_id, agent_id, from_month, direction,
         numerator, denominator, currency, shared, set_by_id, set_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        actor.organisation_id,
        target_id,
        kpi_id,
        creditor_id,
        portfolio_id,
        agent_id,
        from_month,
        direction,
        value === null ? null : String(value.numerator),
        String(value?.denominator ?? 1n),
        currency,
        shared,
        actor.user_id,
        now,
      ],
    )
    const detail = {
      kpi_id,
      creditor_id,
      portfolio_id,
      agent_id,
      from_month,
      direction,
      value: value === null ? null : `${value.numerator}/${value.denominator}`,
      currency,
      shared,
    }
    await recordAudit(
      client,
      actor,
      { action: 'target.set', subject_kind: 'target', subject_id: target_id, detail },
      now,
    )
    return ok({ target_id })
  })
}

const isAmount = (kpi_id: string): boolean => findKpi(kpi_id)?.unit.startsWith('money') ?? false

const faultOf = (input: SetTargetInput, role: Role): TargetFailure | null => {
  const { creditor_id, portfolio_id, agent_id, value } = input
  // A KPI that somebody may not read does not exist for them.
  if (!readableKpis(role).some(({ id }) => id === input.kpi_id)) return { code: 'kpi_unknown', field: 'kpiId' }
  if ([creditor_id, portfolio_id, agent_id].filter((id) => id !== null).length > 1)
    return { code: 'scope_mixed', field: 'creditorId' }
  if (input.shared && creditor_id === null && portfolio_id === null) return { code: 'nothing_shared', field: 'shared' }
  if (!isMonth(input.from_month)) return { code: 'month_invalid', field: 'fromMonth' }
  if (value !== null && !isValue(value)) return { code: 'value_invalid', field: 'numerator' }
  if (value !== null && isAmount(input.kpi_id) && (input.currency === null || !isCurrency(input.currency)))
    return { code: 'currency_missing', field: 'currency' }
  return null
}

const isMonth = (text: string): text is BusinessMonth => isBusinessMonth(text) && text >= '2000-01' && text <= '2099-12'

const isValue = ({ numerator, denominator }: Ratio): boolean =>
  numerator >= 0n && numerator <= amount_minor_maximum && denominator > 0n && denominator <= 1_000_000_000n

type Scope = { readonly creditor_id: string | null; readonly portfolio_id: string | null }

/** What the target is for, when the actor's organisation has it; a portfolio brings its creditor. */
const findScope = async (
  client: ClientBase,
  organisation_id: string,
  { creditor_id, portfolio_id, agent_id }: SetTargetInput,
): Promise<Result<Scope, TargetFailure>> => {
  const find = async (table: 'creditor' | 'portfolio' | 'user_account', id: string, column = 'id') => {
    if (!isId(id)) return null
    const { rows } = await client.query<{ found: string }>(
      `select ${column} as found from ${table} where organisation_id = $1 and id = $2`,
      [organisation_id, id],
    )
    return rows[0]?.found ?? null
  }
  if (agent_id !== null && (await find('user_account', agent_id)) === null)
    return err({ code: 'agent_unknown', field: 'agentId' })
  if (creditor_id !== null && (await find('creditor', creditor_id)) === null)
    return err({ code: 'creditor_unknown', field: 'creditorId' })
  if (portfolio_id === null) return ok({ creditor_id, portfolio_id })
  const owner = await find('portfolio', portfolio_id, 'creditor_id')
  return owner === null
    ? err({ code: 'portfolio_unknown', field: 'portfolioId' })
    : ok({ creditor_id: owner, portfolio_id })
}
