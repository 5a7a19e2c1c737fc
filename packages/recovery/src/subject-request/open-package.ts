import { err, may, ok, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import type { SubjectRequestFailure } from './subject-request-failure.js'

/** The two parts of a package. */
export const package_parts = ['json', 'html'] as const
export type PackagePart = (typeof package_parts)[number]

export type OpenedPackage = { readonly file_name: string; readonly bytes: AsyncIterable<Uint8Array> }

/**
 * Opens a part of a package for who asked for it, and nobody else, as long as it is kept. That it was downloaded is in
 * the trail before the first byte leaves.
 */
export const openPackage = async (
  services: Pick<Services, 'database' | 'storage' | 'clock'>,
  actor: Actor,
  request_id: string,
  part: PackagePart,
): Promise<Result<OpenedPackage, SubjectRequestFailure>> => {
  const missing = { code: 'not_available', field: null } as const
  if (!may(actor.role, 'export_subject')) return err({ code: 'not_allowed', field: null })
  if (!isId(request_id) || actor.user_id === null) return err(missing)
  const now = services.clock.now()
  const key = await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<{ key: string | null }>(
      `update subject_request set downloaded_at = $4
       where organisation_id = $1 and id = $2 and requested_by_id = $3 and state = 'ready' and expires_at > $4
       returning ${part === 'json' ? 'data_key' : 'document_key'} as key`,
      [actor.organisation_id, request_id, actor.user_id, now],
    )
    const found = rows[0]?.key ?? null
    if (found === null) return null
    const audit = { action: 'subject_request.download', subject_kind: 'subject_request' } as const
    await recordAudit(client, actor, { ...audit, subject_id: request_id, detail: { part } }, now)
    return found
  })
  if (key === null) return err(missing)
  return ok({ file_name: `access-${request_id.slice(0, 8)}.${part}`, bytes: services.storage.read(key) })
}
