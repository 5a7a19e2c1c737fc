import { may } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { caseScope } from '../debt-case/case-scope.rules.js'
import { caseInScope } from '../debt-case/case-scope.sql.js'
import { numbered, parameter, sql } from '../report/sql.js'
import type { Services } from '../services.js'

/** The PDF of a letter, to be sent to who asked for it. */
export type OpenedLetter = {
  readonly file_name: string
  readonly size_bytes: number
  readonly bytes: AsyncIterable<Uint8Array>
}

/**
 * Opens the PDF of a letter for who may read its case and what the agency noted in it; null for everybody else, and where
 * there is none. The download is in the trail before the first byte leaves.
 */
export const openLetter = async (
  services: Pick<Services, 'database' | 'storage' | 'clock'>,
  actor: Actor,
  letter_id: string,
): Promise<OpenedLetter | null> => {
  if (!may(actor.role, 'read_case') || !may(actor.role, 'read_private_note') || !isId(letter_id)) return null
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { text, values } = numbered(
      sql`select letter.reference, letter.storage_key, letter.size_bytes::text, letter.debt_case_id
        from letter
        join debt_case on debt_case.organisation_id = letter.organisation_id and debt_case.id = letter.debt_case_id
        where letter.organisation_id = ${parameter('uuid', actor.organisation_id)}
          and letter.id = ${parameter('uuid', letter_id)} and letter.storage_key is not null
          and ${caseInScope(caseScope(actor, 'read_private_note'))}`,
    )
    const { rows } = await client.query<{
      reference: string
      storage_key: string
      size_bytes: string
      debt_case_id: string
    }>(text, values)
    const [found] = rows
    if (found === undefined) return null
    const audited = { action: 'letter.download', subject_kind: 'debt_case', subject_id: found.debt_case_id } as const
    await recordAudit(client, actor, { ...audited, detail: { letter_id } }, services.clock.now())
    return {
      file_name: `${found.reference}.pdf`,
      size_bytes: Number(found.size_bytes),
      bytes: services.storage.read(found.storage_key),
    }
  })
}
