import { amount_minor_maximum, err, isDiagnosisCategory, isOrientation, may, ok, type Result } from '@quittance/core'
import { isId, newId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { owedOfCase } from '../arrangement/owed-claims.js'
import { recordAudit } from '../audit/record-audit.js'
import { lockCase } from '../debt-case/lock-case.js'
import type { Services } from '../services.js'
import { diagnosis_note_length_maximum, type DiagnosisFailure } from './diagnosis-failure.js'

/** What a debtor said of how they live. */
export type DiagnosisInput = {
  readonly debt_case_id: string
  readonly adult_count: number | null
  readonly child_count: number | null
  /** Minor units of the currency of the case; what is not known is left out. */
  readonly amounts: readonly { readonly category: string; readonly amount_minor: bigint }[]
  readonly sustainable_minor: bigint | null
  readonly orientations: readonly string[]
  readonly note: string | null
}

/** Keeps a diagnosis beside the earlier ones of the debtor. Nothing of what it says goes into the audit trail. */
export const recordDiagnosis = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: DiagnosisInput,
): Promise<Result<{ readonly diagnosis_id: string }, DiagnosisFailure>> => {
  if (!may(actor.role, 'work_case') || !may(actor.role, 'read_diagnosis')) return err({ code: 'not_allowed' })
  const { debt_case_id } = input
  if (!isId(debt_case_id)) return err({ code: 'case_unknown' })
  const wrong = inputFailure(input)
  if (wrong !== null) return err(wrong)
  const now = services.clock.now()
  const { organisation_id } = actor
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const found = await lockCase(client, actor, debt_case_id, 'work_case')
    if (found === null) return err({ code: 'case_unknown' as const })
    if (found.phase === 'closed') return err({ code: 'case_closed' as const })
    const owed = await owedOfCase(client, organisation_id, debt_case_id)
    const diagnosis_id = newId()
    await client.query(
      `insert into diagnosis (organisation_id, id, debtor_id, debt_case_id, currency, adult_count, child_count, amounts,
         sustainable_minor, orientations, note, made_on, made_by_id, made_by_name, recorded_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        organisation_id,
        diagnosis_id,
        found.debtor_id,
        debt_case_id,
        owed?.currency ?? 'EUR',
        input.adult_count,
        input.child_count,
        Object.fromEntries(input.amounts.map(({ category, amount_minor }) => [category, String(amount_minor)])),
        input.sustainable_minor,
        [...new Set(input.orientations)],
        input.note?.trim() || null,
        services.clock.today(actor.time_zone),
        actor.user_id,
        actor.user_id === null ? null : actor.name,
        now,
      ],
    )
    const audit = { action: 'diagnosis.record', subject_kind: 'debt_case', subject_id: debt_case_id } as const
    await recordAudit(client, actor, { ...audit, detail: { diagnosis_id } }, now)
    return ok({ diagnosis_id })
  })
}

const inputFailure = (input: DiagnosisInput): DiagnosisFailure | null => {
  const categories = input.amounts.map(({ category }) => category)
  if (!categories.every(isDiagnosisCategory)) return { code: 'category_unknown' }
  const amounts = [...input.amounts.map(({ amount_minor }) => amount_minor), input.sustainable_minor ?? 0n]
  const are_wrong = amounts.some((amount) => amount < 0n || amount > amount_minor_maximum)
  if (are_wrong || new Set(categories).size < categories.length) return { code: 'amount_negative' }
  const people = [input.adult_count ?? 0, input.child_count ?? 0]
  if (people.some((count) => !Number.isInteger(count) || count < 0 || count > 30)) return { code: 'household_invalid' }
  if (!input.orientations.every(isOrientation)) return { code: 'orientation_unknown' }
  return (input.note ?? '').length > diagnosis_note_length_maximum ? { code: 'note_too_long' } : null
}
