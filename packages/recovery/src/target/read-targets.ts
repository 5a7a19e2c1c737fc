import { isBusinessMonth, may, target_directions, type TargetStep } from '@quittance/core'
import { isId } from '@quittance/platform'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import { listParameter, parameter, type Sql, sql } from '../report/sql.js'
import { type SqlReader, wholeNumber } from '../report/sql-reader.js'
import type { TargetScope } from './target-scope.rules.js'

/** A step of a target with the KPI and the scope it is for. */
export type ScopedStep = TargetStep & { readonly kpi_id: string; readonly scope: TargetScope }

const stepRow = z.object({
  kpi_id: z.string(),
  creditor_id: z.string().nullable(),
  portfolio_id: z.string().nullable(),
  agent_id: z.string().nullable(),
  from_month: z.string().refine(isBusinessMonth),
  direction: z.enum(target_directions),
  numerator: wholeNumber.nullable(),
  denominator: wholeNumber,
})

/** All that was set for some KPIs and scopes, in the order in which it was set. `currency` chooses among amounts. */
export const readTargets = async (
  reader: SqlReader,
  actor: Actor,
  kpi_ids: readonly string[],
  scopes: readonly TargetScope[],
  currency: string,
): Promise<ScopedStep[]> => {
  const known = scopes.filter((scope) => scope.kind === 'agency' || isId(scope.id))
  const rows = await reader(stepRow, statement(actor, kpi_ids, known, currency))
  return rows.map(({ creditor_id, portfolio_id, agent_id, numerator, denominator, ...row }) => ({
    ...row,
    value: numerator === null ? null : { numerator, denominator },
    scope: scopeOf(creditor_id, portfolio_id, agent_id),
  }))
}

const scopeOf = (creditor_id: string | null, portfolio_id: string | null, agent_id: string | null): TargetScope => {
  if (agent_id !== null) return { kind: 'agent', id: agent_id }
  if (portfolio_id !== null) return { kind: 'portfolio', id: portfolio_id }
  return creditor_id === null ? { kind: 'agency' } : { kind: 'creditor', id: creditor_id }
}

const statement = (actor: Actor, kpi_ids: readonly string[], scopes: readonly TargetScope[], currency: string): Sql => {
  const idsOf = (kind: TargetScope['kind']) =>
    listParameter(
      'uuid[]',
      scopes.flatMap((scope) => (scope.kind === kind && scope.kind !== 'agency' ? [scope.id] : [])),
    )
  const ofAgency = scopes.some(({ kind }) => kind === 'agency')
    ? sql`(creditor_id is null and agent_id is null)`
    : sql`false`
  return sql`
    select kpi_id, creditor_id::text, portfolio_id::text, agent_id::text, to_char(from_month, 'YYYY-MM') as from_month,
           direction, numerator::text, denominator::text
    from target
    where organisation_id = ${parameter('uuid', actor.organisation_id)}
      and kpi_id = any(${listParameter('text[]', kpi_ids)})
      and (currency is null or currency = ${parameter('text', currency)})
      and ${visibleTo(actor)}
      and (${ofAgency} or portfolio_id = any(${idsOf('portfolio')}) or agent_id = any(${idsOf('agent')})
           or (portfolio_id is null and creditor_id = any(${idsOf('creditor')})))
    order by set_at, id`
}

/**
 * The first wall: a creditor's user reads what is shared with its creditor; row-level security is the second. Of agents'
 * targets, those who may neither set them nor see what agents do read their own.
 */
const visibleTo = ({ creditor_id, role, user_id }: Actor): Sql => {
  if (creditor_id !== null) return sql`(shared and creditor_id = ${parameter('uuid', creditor_id)})`
  if (may(role, 'read_performance') || may(role, 'manage_target')) return sql`true`
  return sql`(agent_id is null or agent_id = ${parameter('uuid', user_id)})`
}
