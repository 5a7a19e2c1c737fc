import { err, may, ok, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import type { AnnotationFailure } from './annotation-message.js'

/** Takes an annotation off the charts. */
export const removeAnnotation = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  annotation_id: string,
): Promise<Result<{ readonly annotation_id: string }, AnnotationFailure>> => {
  if (!may(actor.role, 'annotate_report')) return err({ code: 'not_allowed', field: null })
  if (!isId(annotation_id)) return err({ code: 'annotation_unknown', field: null })
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<{ from_day: string; to_day: string; creditor_id: string | null }>(
      `delete from annotation where organisation_id = $1 and id = $2
       returning to_char(from_day, 'YYYY-MM-DD') as from_day, to_char(to_day, 'YYYY-MM-DD') as to_day, creditor_id`,
      [actor.organisation_id, annotation_id],
    )
    const removed = rows[0]
    if (removed === undefined) return err({ code: 'annotation_unknown' as const, field: null })
    const audit = { action: 'annotation.remove', subject_kind: 'annotation', subject_id: annotation_id } as const
    await recordAudit(client, actor, { ...audit, detail: removed }, now)
    return ok({ annotation_id })
  })
}
