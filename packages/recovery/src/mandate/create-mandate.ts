import { type BusinessDate, err, ok, type Result } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { type AuditedAction, recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'

export type CreateMandateInput = {
  readonly creditor_id: string
  /** Unique for the creditor. */
  readonly reference: string
  readonly signed_on: BusinessDate
  readonly valid_from: BusinessDate
  /** Last day of validity; null while it runs on. */
  readonly valid_until: BusinessDate | null
  readonly fee_terms: string | null
  readonly remittance_terms: string | null
}

export type CreateMandateFailure = { readonly code: 'reference_taken' | 'ends_before_it_begins' }

/** Records the written agreement under which claims of a creditor may be placed. */
export const createMandate = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: CreateMandateInput,
): Promise<Result<{ readonly mandate_id: string }, CreateMandateFailure>> => {
  if (input.valid_until !== null && input.valid_until < input.valid_from) return err({ code: 'ends_before_it_begins' })
  const mandate_id = newId()
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rowCount } = await client.query(
      `insert into mandate (organisation_id, id, creditor_id, reference, signed_on, valid_from, valid_until,
                            fee_terms, remittance_terms, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (organisation_id, creditor_id, reference) do nothing`,
      [
        actor.organisation_id,
        mandate_id,
        input.creditor_id,
        input.reference,
        input.signed_on,
        input.valid_from,
        input.valid_until,
        input.fee_terms,
        input.remittance_terms,
        now,
      ],
    )
    if (rowCount === 0) return err({ code: 'reference_taken' })
    const detail = { creditor_id: input.creditor_id }
    const action = {
      action: 'mandate.create',
      subject_kind: 'mandate',
      subject_id: mandate_id,
      detail,
    } satisfies AuditedAction
    await recordAudit(client, actor, action, now)
    return ok({ mandate_id })
  })
}
