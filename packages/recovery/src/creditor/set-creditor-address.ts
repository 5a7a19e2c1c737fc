import { err, may, ok, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { readAddress } from '../letterhead/read-address.js'
import type { LetterheadFailure } from '../letterhead/letterhead-message.js'
import type { Services } from '../services.js'

/** Says where a creditor has its address or seat, as first letters must state it. */
export const setCreditorAddress = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { creditor_id, address: text }: { readonly creditor_id: string; readonly address: string },
): Promise<Result<{ readonly creditor_id: string }, LetterheadFailure>> => {
  if (!may(actor.role, 'manage_template')) return err({ code: 'not_allowed', field: null })
  if (!isId(creditor_id)) return err({ code: 'creditor_unknown', field: 'creditorId' })
  const address = readAddress(text)
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const found = await client.query('select from creditor where organisation_id = $1 and id = $2 for no key update', [
      actor.organisation_id,
      creditor_id,
    ])
    if (found.rowCount === 0) return err({ code: 'creditor_unknown' as const, field: 'creditorId' })
    if (address === null) return err({ code: 'address_invalid' as const, field: 'address' })
    await client.query('update creditor set address = $3 where organisation_id = $1 and id = $2', [
      actor.organisation_id,
      creditor_id,
      address,
    ])
    const audited = { action: 'creditor.set_address', subject_kind: 'creditor', subject_id: creditor_id } as const
    await recordAudit(client, actor, { ...audited, detail: {} }, now)
    return ok({ creditor_id })
  })
}
