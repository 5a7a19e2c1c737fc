import { err, ok, type Result } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { type AuditedAction, recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'

export type CreateCreditorInput = {
  /** Short name by which files and commands name the creditor; unique in the agency. */
  readonly code: string
  readonly name: string
  /** Nine digits of the French company register, when known. */
  readonly siren: string | null
}

/** Makes a creditor, still without mandate. */
export const createCreditor = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { code, name, siren }: CreateCreditorInput,
): Promise<Result<{ readonly creditor_id: string }, { readonly code: 'code_taken' }>> => {
  const creditor_id = newId()
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rowCount } = await client.query(
      `insert into creditor (organisation_id, id, code, name, siren, created_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (organisation_id, code) do nothing`,
      [actor.organisation_id, creditor_id, code, name, siren, now],
    )
    if (rowCount === 0) return err({ code: 'code_taken' })
    const action = {
      action: 'creditor.create',
      subject_kind: 'creditor',
      subject_id: creditor_id,
      detail: {},
    } satisfies AuditedAction
    await recordAudit(client, actor, action, now)
    return ok({ creditor_id })
  })
}
