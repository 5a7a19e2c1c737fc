import { type BusinessDate, isBusinessDate, type Language } from '@quittance/core'
import { MailError, type RunnableJob, SmsError, withConnection } from '@quittance/platform'
import type pg from 'pg'
import { jobActor } from '../actor.js'
import { recordActivity } from '../activity/record-activity.js'
import { jobContext } from '../import/job-context.js'
import { mail_attempts_maximum, mailLease_ms, waitAfter_ms } from '../mail/mail-attempt.rules.js'
import { refreshNextActions } from '../next-action/refresh-next-actions.js'
import type { Services } from '../services.js'
import { referenceLines } from './reference-lines.js'
import { letterMail } from './letter-mail.js'
import { type SendElectronicPayload, sendElectronicJob } from './send-electronic.job.js'

type Claimed = {
  readonly debt_case_id: string
  readonly channel: 'email' | 'sms'
  readonly language: Language
  readonly reference: string
  readonly case_reference: string
  readonly creditor_name: string
  readonly agency_name: string
  readonly agency_email: string | null
  readonly recipient: string | null
  readonly subject: string | null
  readonly body: string | null
  readonly storage_key: string | null
  readonly first_reference: string | null
  readonly first_sent_on: string | null
  readonly attempts: number
}

/**
 * Makes one attempt at handing an e-mail or text message over. It leaves at least once, under the same id: a worker that is
 * killed after it was taken over and before this was written down sends it again when the lease has run out.
 */
export const sendElectronic: RunnableJob<SendElectronicPayload, Services> = {
  definition: sendElectronicJob,
  run: async (payload, services) => {
    const claimed = await claim(services, payload)
    if (claimed === null) return
    try {
      await hand(services, payload.letter_id, claimed)
    } catch (error) {
      return await noteFailure(services, payload, claimed, error)
    }
    await finish(services, payload, claimed, 'sent', null)
  },
}

const hand = async (services: Services, id: string, letter: Claimed): Promise<void> => {
  const { recipient, body, storage_key } = letter
  if (recipient === null || body === null) throw new MailError('It was anonymised before it could leave', true)
  if (letter.channel === 'sms') return await services.sms?.send({ id, recipient, text: body })
  const chunks: Uint8Array[] = []
  if (storage_key !== null) for await (const chunk of services.storage.read(storage_key)) chunks.push(chunk)
  const first_letter =
    letter.first_reference === null || letter.first_sent_on === null
      ? null
      : { reference: letter.first_reference, sent_on: dayOf(letter.first_sent_on) }
  const references = referenceLines({
    language: letter.language,
    case_reference: letter.case_reference,
    reference: letter.reference,
    creditor_name: letter.creditor_name,
    first_letter,
  })
  const content = letterMail({ ...letter, subject: letter.subject ?? '', body, references })
  await services.mail?.send({
    id,
    recipient,
    ...content,
    sender_name: letter.agency_name,
    ...(letter.agency_email !== null && { reply_to: letter.agency_email }),
    attachments:
      chunks.length === 0
        ? []
        : [{ file_name: `${letter.reference}.pdf`, content_type: 'application/pdf', bytes: Buffer.concat(chunks) }],
  })
}

const dayOf = (text: string): BusinessDate => {
  if (!isBusinessDate(text)) throw new Error('The database answers days as days')
  return text
}

/** Takes the message for one attempt; null when it has ended, is not due yet, or nothing could send it now. */
const claim = async (services: Services, { organisation_id, letter_id }: SendElectronicPayload) => {
  const now = services.clock.now()
  const channels = [...(services.mail === null ? [] : ['email']), ...(services.sms === null ? [] : ['sms'])]
  return await withConnection(services.database.pool, jobContext(organisation_id), async (client) => {
    const { rows } = await client.query<Claimed>(
      `with claimed as (
         update letter set attempts = attempts + 1, next_attempt_at = $4
          where organisation_id = $1 and id = $2 and state = 'prepared' and channel = any($5) and next_attempt_at <= $3
         returning *
       )
       select claimed.debt_case_id, claimed.channel, claimed.language, claimed.reference,
              debt_case.number::text as case_reference, creditor.name as creditor_name,
              coalesce(letterhead.legal_name, organisation.name) as agency_name, letterhead.email as agency_email,
              claimed.recipient, claimed.subject, claimed.body, claimed.storage_key, claimed.attempts,
              first_letter.reference as first_reference, first_letter.sent_on::text as first_sent_on
         from claimed
         join organisation on organisation.id = $1
         join debt_case on debt_case.organisation_id = $1 and debt_case.id = claimed.debt_case_id
         join creditor on creditor.organisation_id = $1 and creditor.id = claimed.creditor_id
         left join letterhead on letterhead.organisation_id = $1
         left join letter first_letter on first_letter.organisation_id = $1 and first_letter.id = claimed.first_letter_id`,
      [organisation_id, letter_id, now, new Date(now.getTime() + mailLease_ms), channels],
    )
    return rows[0] ?? null
  })
}

const noteFailure = async (
  services: Services,
  payload: SendElectronicPayload,
  claimed: Claimed,
  error: unknown,
): Promise<void> => {
  const known = error instanceof MailError || error instanceof SmsError
  const message = known ? error.message : 'It could not be read from storage'
  const about = { organisation_id: payload.organisation_id, letter_id: payload.letter_id, attempt: claimed.attempts }
  if ((known && error.permanent) || claimed.attempts >= mail_attempts_maximum) {
    services.log.warn(about, 'message to a debtor given up')
    return await finish(services, payload, claimed, 'failed', message)
  }
  services.log.warn({ ...about, ...(!known && { err: error }) }, 'message to a debtor not sent yet')
  const next = new Date(services.clock.now().getTime() + waitAfter_ms(claimed.attempts))
  await withConnection(services.database.pool, jobContext(payload.organisation_id), (client) =>
    client.query(
      `update letter set next_attempt_at = $4, state_reason = $5
        where organisation_id = $1 and id = $2 and state = 'prepared' and attempts = $3`,
      [payload.organisation_id, payload.letter_id, claimed.attempts, next, message],
    ),
  )
}

/** What never left counts as no letter; that it did not arrive is noted as a contact that bounced. */
const finish = async (
  services: Services,
  { organisation_id, letter_id }: SendElectronicPayload,
  { attempts, debt_case_id, channel }: Claimed,
  state: 'sent' | 'failed',
  reason: string | null,
): Promise<void> => {
  const now = services.clock.now()
  await withConnection(services.database.pool, jobContext(organisation_id), async (client) => {
    const time_zone = await zoneOf(client, organisation_id)
    const today = services.clock.today(time_zone)
    // Commands lock the case before its letters; the job does the same, so that neither waits for the other in a circle.
    await client.query('select from debt_case where organisation_id = $1 and id = $2 for no key update', [
      organisation_id,
      debt_case_id,
    ])
    const { rowCount } = await client.query(
      `update letter set state = $4, state_changed_at = $5, state_reason = $6, next_attempt_at = null,
         voided_on = case $4 when 'failed' then $7::date end
        where organisation_id = $1 and id = $2 and state = 'prepared' and attempts = $3`,
      [organisation_id, letter_id, attempts, state, now, reason, today],
    )
    if (rowCount !== 1 || state === 'sent') return
    const actor = jobActor({ id: organisation_id, time_zone })
    const bounced = { claim_id: null, direction: 'inbound', outcome: 'bounced', reason_for_delay: null } as const
    const activity = { ...bounced, debt_case_id, channel, duration_seconds: null, note: null, occurred_at: now }
    await recordActivity(client, actor, activity, now)
    await refreshNextActions(client, organisation_id, [debt_case_id], today)
  })
}

const zoneOf = async (client: pg.ClientBase, organisation_id: string): Promise<string> => {
  const { rows } = await client.query<{ time_zone: string }>('select time_zone from organisation where id = $1', [
    organisation_id,
  ])
  return rows[0]?.time_zone ?? 'UTC'
}
