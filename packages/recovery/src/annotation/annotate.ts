import { err, may, ok, type Result } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import type { AnnotationFailure } from './annotation-message.js'
import { annotationFault, type AnnotationInput, findAnnotationScope } from './annotation-scope.js'

/** Writes on the charts of reports what happened on a day or in a span of days. */
export const annotate = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: AnnotationInput,
): Promise<Result<{ readonly annotation_id: string }, AnnotationFailure>> => {
  if (!may(actor.role, 'annotate_report')) return err({ code: 'not_allowed', field: null })
  const wrong = annotationFault(input)
  if (wrong !== null) return err(wrong)
  const { from_day, to_day, shared } = input
  const annotation_id = newId()
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const scope = await findAnnotationScope(client, actor.organisation_id, input)
    if (!scope.ok) return scope
    const { creditor_id, portfolio_id } = scope.value
    await client.query(
      `insert into annotation (organisation_id, id, creditor_id, portfolio_id, from_day, to_day, text, shared,
         written_by_id, written_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        actor.organisation_id,
        annotation_id,
        creditor_id,
        portfolio_id,
        from_day,
        to_day,
        input.text.trim(),
        shared,
        actor.user_id,
        now,
      ],
    )
    const audit = { action: 'annotation.write', subject_kind: 'annotation', subject_id: annotation_id } as const
    const detail = { creditor_id, portfolio_id, from_day, to_day, shared }
    await recordAudit(client, actor, { ...audit, detail }, now)
    return ok({ annotation_id })
  })
}
