import { err, may, ok, type Result, retention_months_maximum, type RetentionRule } from '@quittance/core'
import { isId, newId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { type RetentionFailure, retention_source_maximum } from './retention-failure.js'

export type SetRetentionRuleInput = RetentionRule & {
  /** On what the period rests. */
  readonly source: string
}

/** Writes a rule, or changes the one for the same creditor and reason. It holds from the next night on. */
export const setRetentionRule = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: SetRetentionRuleInput,
): Promise<Result<{ readonly retention_rule_id: string }, RetentionFailure>> => {
  if (!may(actor.role, 'manage_retention')) return err({ code: 'not_allowed', field: null })
  const wrong = faultOf(input)
  if (wrong !== null) return err(wrong)
  const { subject, creditor_id, closing_reason, months_active, months_archived } = input
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const known =
      creditor_id === null ||
      (isId(creditor_id) &&
        (
          await client.query('select from creditor where organisation_id = $1 and id = $2', [
            actor.organisation_id,
            creditor_id,
          ])
        ).rowCount === 1)
    if (!known) return err({ code: 'creditor_unknown' as const, field: 'creditorId' })
    const { rows } = await client.query<{ id: string }>(
      `insert into retention_rule (organisation_id, id, creditor_id, subject, closing_reason, scope, months_active,
         months_archived, source, changed_by_id, changed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       on conflict (organisation_id, scope) do update set months_active = excluded.months_active,
         months_archived = excluded.months_archived, source = excluded.source,
         changed_by_id = excluded.changed_by_id, changed_at = excluded.changed_at
       returning id`,
      [
        actor.organisation_id,
        newId(),
        creditor_id,
        subject,
        closing_reason,
        `${subject}/${creditor_id ?? ''}/${closing_reason ?? ''}`,
        months_active,
        months_archived,
        input.source.trim(),
        actor.user_id,
        now,
      ],
    )
    const retention_rule_id = rows[0]?.id ?? ''
    const audit = {
      action: 'retention_rule.set',
      subject_kind: 'retention_rule',
      subject_id: retention_rule_id,
    } as const
    const detail = { subject, creditor_id, closing_reason, months_active, months_archived }
    await recordAudit(client, actor, { ...audit, detail }, now)
    return ok({ retention_rule_id })
  })
}

const faultOf = (input: SetRetentionRuleInput): RetentionFailure | null => {
  if (!isPeriod(input.months_active)) return { code: 'months_invalid', field: 'monthsActive' }
  if (!isPeriod(input.months_archived)) return { code: 'months_invalid', field: 'monthsArchived' }
  if (input.subject !== 'case' && input.months_archived > 0)
    return { code: 'archive_of_cases_only', field: 'monthsArchived' }
  if (input.subject !== 'case' && input.closing_reason !== null)
    return { code: 'reason_of_cases_only', field: 'closingReason' }
  const length = input.source.trim().length
  if (length === 0) return { code: 'source_missing', field: 'source' }
  return length > retention_source_maximum ? { code: 'source_too_long', field: 'source' } : null
}

const isPeriod = (months: number): boolean =>
  Number.isInteger(months) && months >= 0 && months <= retention_months_maximum
