import { err, may, ok, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import type { AnnotationFailure } from './annotation-message.js'
import { annotationFault, type AnnotationInput, findAnnotationScope } from './annotation-scope.js'

/** Changes what an annotation says, of which days, of whom, and who may read it. */
export const changeAnnotation = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  annotation_id: string,
  input: AnnotationInput,
): Promise<Result<{ readonly annotation_id: string }, AnnotationFailure>> => {
  if (!may(actor.role, 'annotate_report')) return err({ code: 'not_allowed', field: null })
  if (!isId(annotation_id)) return err({ code: 'annotation_unknown', field: null })
  const wrong = annotationFault(input)
  if (wrong !== null) return err(wrong)
  const { from_day, to_day, shared } = input
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const scope = await findAnnotationScope(client, actor.organisation_id, input)
    if (!scope.ok) return scope
    const { creditor_id, portfolio_id } = scope.value
    const { rowCount } = await client.query(
      `update annotation set creditor_id = $3, portfolio_id = $4, from_day = $5, to_day = $6, text = $7, shared = $8,
         changed_at = $9
       where organisation_id = $1 and id = $2`,
      [
        actor.organisation_id,
        annotation_id,
        creditor_id,
        portfolio_id,
        from_day,
        to_day,
        input.text.trim(),
        shared,
        now,
      ],
    )
    if (rowCount === 0) return err({ code: 'annotation_unknown' as const, field: null })
    const audit = { action: 'annotation.change', subject_kind: 'annotation', subject_id: annotation_id } as const
    const detail = { creditor_id, portfolio_id, from_day, to_day, shared }
    await recordAudit(client, actor, { ...audit, detail }, now)
    return ok({ annotation_id })
  })
}
