import {
  channelsOf,
  defaultTemplate,
  err,
  may,
  ok,
  readTemplate,
  type Result,
  type TemplateFault,
  wordingWarnings,
} from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import type { TemplateKey } from './template-in-force.js'

export type SaveTemplateInput = TemplateKey & { readonly subject: string; readonly body: string }

/** Why a text was not saved. */
export type TemplateFailure =
  | { readonly code: 'not_allowed' }
  | { readonly code: 'kind_has_no_channel' }
  | { readonly code: 'body_missing' }
  | { readonly code: 'subject_missing' }
  | { readonly code: 'subject_too_long' }
  | { readonly code: 'faults'; readonly field: 'subject' | 'body'; readonly faults: readonly TemplateFault[] }

const subject_length_maximum = 200

/**
 * Saves what letters of a kind say from now on, as a version of its own: letters that were sent keep theirs. What the
 * wording warns of is noted with it, and does not refuse it: whoever may write texts decides.
 */
export const saveLetterTemplate = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { kind, channel, language, subject, body }: SaveTemplateInput,
): Promise<Result<{ readonly version: number }, TemplateFailure>> => {
  if (!may(actor.role, 'manage_template')) return err({ code: 'not_allowed' })
  if (!channelsOf(kind).includes(channel) || defaultTemplate(kind, channel, language) === null)
    return err({ code: 'kind_has_no_channel' })
  const fault = faultOf(channel === 'sms', subject.trim(), body.trim())
  if (fault !== null) return err(fault)
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `templates of ${actor.organisation_id}`,
    ])
    const { rows } = await client.query<{ version: number }>(
      `insert into letter_template (organisation_id, id, kind, channel, language, version, subject, body, changed_by_id,
         changed_at)
       select $1, $2, $3, $4, $5, coalesce(max(version), 0) + 1, $6, $7, $8, $9
         from letter_template where organisation_id = $1 and kind = $3 and channel = $4 and language = $5
       returning version`,
      [
        actor.organisation_id,
        newId(),
        kind,
        channel,
        language,
        channel === 'sms' ? '' : subject.trim(),
        body.trim(),
        actor.user_id,
        now,
      ],
    )
    const version = rows[0]?.version ?? 1
    const audited = {
      action: 'letter_template.save',
      subject_kind: 'organisation',
      subject_id: actor.organisation_id,
    } as const
    const warnings = wordingWarnings(`${subject}\n${body}`).length
    await recordAudit(client, actor, { ...audited, detail: { kind, channel, language, version, warnings } }, now)
    return ok({ version })
  })
}

const faultOf = (is_sms: boolean, subject: string, body: string): TemplateFailure | null => {
  if (!is_sms && subject === '') return { code: 'subject_missing' }
  if (subject.length > subject_length_maximum) return { code: 'subject_too_long' }
  if (body === '') return { code: 'body_missing' }
  const read_subject = readTemplate(subject)
  if (!read_subject.ok) return { code: 'faults', field: 'subject', faults: read_subject.error }
  const read_body = readTemplate(body)
  return read_body.ok ? null : { code: 'faults', field: 'body', faults: read_body.error }
}
