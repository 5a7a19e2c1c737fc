import { err, may, ok, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { debtor_name_maximum, type SubjectRequestFailure } from './subject-request-failure.js'

export type RectifyDebtorInput = {
  readonly debtor_id: string
  readonly name: string
  /** Null for a company, or when there is none. */
  readonly first_name: string | null
  /** Contact points that are wrong: they end today, and go with the period of ended contact points. */
  readonly ended_contact_point_ids: readonly string[]
}

/**
 * Corrects how a debtor is called and ends contact points that are wrong (GDPR, art. 16). The natural key stays, so that
 * the creditor's next file finds the debtor and does not bring the mistake back.
 */
export const rectifyDebtor = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: RectifyDebtorInput,
): Promise<Result<{ readonly debtor_id: string }, SubjectRequestFailure>> => {
  if (!may(actor.role, 'export_subject')) return err({ code: 'not_allowed', field: null })
  const name = input.name.trim()
  const first_name = input.first_name?.trim() ?? ''
  if (name === '') return err({ code: 'name_missing', field: 'name' })
  if (name.length > debtor_name_maximum) return err({ code: 'name_too_long', field: 'name' })
  if (first_name.length > debtor_name_maximum) return err({ code: 'name_too_long', field: 'firstName' })
  if (!isId(input.debtor_id)) return err({ code: 'debtor_unknown', field: null })
  const ended_ids = input.ended_contact_point_ids.filter(isId)
  const { debtor_id } = input
  const now = services.clock.now()
  const today = services.clock.today(actor.time_zone)
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<{ anonymised: boolean }>(
      `select anonymised_on is not null as anonymised from debtor
       where organisation_id = $1 and id = $2 for no key update`,
      [actor.organisation_id, debtor_id],
    )
    const found = rows[0]
    if (found === undefined) return err({ code: 'debtor_unknown' as const, field: null })
    if (found.anonymised) return err({ code: 'anonymised' as const, field: null })
    await client.query(`update debtor set name = $3, first_name = $4 where organisation_id = $1 and id = $2`, [
      actor.organisation_id,
      debtor_id,
      name,
      first_name === '' ? null : first_name,
    ])
    // It was valid on its first day at least, even when that is today.
    const ended = await client.query(
      `update contact_point set valid_until = greatest(valid_from, $4::date - 1)
       where organisation_id = $1 and debtor_id = $2 and id = any($3::uuid[])
         and (valid_until is null or valid_until >= $4::date)`,
      [actor.organisation_id, debtor_id, ended_ids, today],
    )
    const audit = { action: 'debtor.rectify', subject_kind: 'debtor', subject_id: debtor_id } as const
    await recordAudit(client, actor, { ...audit, detail: { contact_points_ended: ended.rowCount ?? 0 } }, now)
    return ok({ debtor_id })
  })
}
