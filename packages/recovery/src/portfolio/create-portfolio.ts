import { err, ok, type Result } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { type AuditedAction, recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'

export type CreatePortfolioInput = {
  readonly creditor_id: string
  readonly mandate_id: string
  /** Unique for the creditor. */
  readonly code: string
  readonly name: string
  /** ISO 4217; every claim of the portfolio is in it. */
  readonly currency: string
}

/** Makes a portfolio under a mandate, still without claims. */
export const createPortfolio = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: CreatePortfolioInput,
): Promise<Result<{ readonly portfolio_id: string }, { readonly code: 'code_taken' }>> => {
  const portfolio_id = newId()
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rowCount } = await client.query(
      `insert into portfolio (organisation_id, id, creditor_id, mandate_id, code, name, currency, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (organisation_id, creditor_id, code) do nothing`,
      [
        actor.organisation_id,
        portfolio_id,
        input.creditor_id,
        input.mandate_id,
        input.code,
        input.name,
        input.currency,
        now,
      ],
    )
    if (rowCount === 0) return err({ code: 'code_taken' })
    const detail = { creditor_id: input.creditor_id, mandate_id: input.mandate_id }
    const action = {
      action: 'portfolio.create',
      subject_kind: 'portfolio',
      subject_id: portfolio_id,
      detail,
    } satisfies AuditedAction
    await recordAudit(client, actor, action, now)
    return ok({ portfolio_id })
  })
}
