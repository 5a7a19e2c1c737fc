import { addDays, type AlertState, judge, type Notice, noticeOf, type Ratio, type Result } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import type pg from 'pg'
import type { Actor } from '../actor.js'
import { jobContext } from '../import/job-context.js'
import { queueMail, sendQueuedMail } from '../mail/queue-mail.js'
import type { Recipient } from '../recipient/actor-of-recipient.js'
import { reportAddress, stopAddress } from '../report-schedule/report-address.js'
import type { DeliveryReason } from '../report-schedule/delivery-reason.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { Services } from '../services.js'
import { alertMail } from './alert-mail.js'
import type { EvaluationNotice, EvaluationTrigger } from './evaluation-words.js'
import { observe, type Observed } from './observe.js'
import type { WatchedAlert } from './watched-alert.js'

/** One evaluation that is to be made: with its trigger and instant it is known again. */
export type Occasion = { readonly trigger: EvaluationTrigger; readonly due_at: Date }

type Finding = {
  readonly state: AlertState
  readonly reason: DeliveryReason | null
  readonly observed: Observed | null
  /** What the figure was held against. */
  readonly compared: Ratio | null
}

/** What is left of the e-mail's use: who has not got it in two days reads the next evaluation. */
const useful_ms = 48 * 3_600_000

/**
 * Evaluates an alert on the rows of one recipient and tells the recipient when there is something to tell. The figure is
 * computed behind the recipient's own walls; evaluation, state and e-mail are one transaction, and the evaluation is
 * unique, so that nobody is told twice. Answers the id of the evaluation, null when it had been made already.
 */
export const evaluateForRecipient = async (
  services: Services,
  alert: WatchedAlert,
  recipient: Recipient,
  occasion: Occasion,
): Promise<string | null> => {
  const { actor } = recipient
  const today = services.clock.today(actor.time_zone)
  // The night closed yesterday; of today there is next to nothing yet.
  const as_of = occasion.trigger === 'night' ? addDays(today, -1) : today
  const finding = findingOf(alert, await observe(services, actor, alert, as_of))
  const made = await withConnection(services.database.pool, jobContext(alert.organisation_id), (client) =>
    record(client, services, alert, recipient, occasion, finding),
  )
  if (made?.message_id) await sendQueuedMail(services, alert.organisation_id, made.message_id)
  return made?.evaluation_id ?? null
}

const findingOf = ({ condition }: WatchedAlert, observed: Result<Observed, ReportFailure>): Finding => {
  if (!observed.ok) return { state: 'failed', reason: 'not_computable', observed: null, compared: null }
  const { state, anomaly } = judge(condition, observed.value)
  const compared = anomaly === null ? observed.value.compared : asMillionths(anomaly.median)
  return { state, reason: null, observed: observed.value, compared }
}

const millionth = 1_000_000n
const asMillionths = (value: number): Ratio => ({
  numerator: BigInt(Math.round(value * Number(millionth))),
  denominator: millionth,
})

type Made = { readonly evaluation_id: string; readonly message_id: string | null }

const record = async (
  client: pg.ClientBase,
  services: Services,
  alert: WatchedAlert,
  { actor, user_id, email }: Recipient,
  occasion: Occasion,
  finding: Finding,
): Promise<Made | null> => {
  const { organisation_id } = alert
  const now = services.clock.now()
  const told = await lockTold(client, alert, user_id)
  const evaluation_id = newId()
  if (
    !(await insertEvaluation(
      client,
      alert,
      { id: evaluation_id, user_id, creditor_id: actor.creditor_id, now },
      occasion,
      finding,
    ))
  )
    return null
  const notice = noticeFor(occasion, told === null ? null : noticeOf(now, finding.state, told, alert.rules))
  if (occasion.trigger !== 'test')
    await client.query(
      `update report_alert_recipient
          set state = $4, evaluated_at = $5, creditor_id = $6,
              told_state = case when $7 then $4 else told_state end, told_at = case when $7 then $5 else told_at end
        where organisation_id = $1 and alert_id = $2 and user_id = $3`,
      [organisation_id, alert.id, user_id, finding.state, now, actor.creditor_id, notice !== null],
    )
  if (notice === null) return { evaluation_id, message_id: null }
  const message_id = await queueMail(client, services, {
    organisation_id,
    recipient: { user_id, email },
    template: 'alert',
    content: contentOf(services, alert, actor, notice, finding),
    expires_at: new Date(now.getTime() + useful_ms),
  })
  await client.query(
    `update alert_evaluation set notice = $3, mail_message_id = $4, mail_state = 'queued' where organisation_id = $1 and id = $2`,
    [organisation_id, evaluation_id, notice, message_id],
  )
  return { evaluation_id, message_id }
}

const noticeFor = ({ trigger }: Occasion, notice: Notice | null): EvaluationNotice | null =>
  trigger === 'test' ? 'test' : notice

const contentOf = (
  { public_url }: Services,
  alert: WatchedAlert,
  { locale, user_id }: Actor,
  notice: EvaluationNotice,
  { state, observed, compared }: Finding,
) =>
  alertMail({
    language: locale,
    name: alert.name,
    owner_name: alert.owner_id === user_id ? null : alert.owner_name,
    agency_name: alert.agency_name,
    kpi: alert.kpi,
    condition: alert.condition,
    notice,
    state,
    observed,
    usual: alert.condition.kind === 'anomaly' ? compared : null,
    report_address: reportAddress(public_url, alert.spec, observed?.spec.as_of ?? null),
    stop_address: stopAddress(public_url, 'alert', alert.id),
  })

/** What the recipient was told last; null for who is no recipient, such as an owner who tests. */
const lockTold = async (client: pg.ClientBase, { organisation_id, id }: WatchedAlert, user_id: string) => {
  const { rows } = await client.query<{ told_state: AlertState; told_at: Date | null }>(
    `select told_state, told_at from report_alert_recipient
      where organisation_id = $1 and alert_id = $2 and user_id = $3 and stopped_at is null for update`,
    [organisation_id, id, user_id],
  )
  const row = rows[0]
  if (row === undefined) return null
  return { state: row.told_state === 'no_data' ? 'ok' : row.told_state, at: row.told_at } as const
}

const insertEvaluation = async (
  client: pg.ClientBase,
  alert: WatchedAlert,
  row: { readonly id: string; readonly user_id: string; readonly creditor_id: string | null; readonly now: Date },
  { trigger, due_at }: Occasion,
  { state, reason, observed, compared }: Finding,
): Promise<boolean> => {
  const value = observed?.value ?? null
  const { rowCount } = await client.query(
    `insert into alert_evaluation
       (organisation_id, id, alert_id, user_id, creditor_id, "trigger", due_at, evaluated_at, state, value_numerator,
        value_denominator, compared_numerator, compared_denominator, currency, reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
     on conflict (organisation_id, alert_id, due_at, user_id, "trigger") do nothing`,
    [
      alert.organisation_id,
      row.id,
      alert.id,
      row.user_id,
      row.creditor_id,
      trigger,
      due_at,
      row.now,
      state,
      value && String(value.numerator),
      value && String(value.denominator),
      compared && String(compared.numerator),
      compared && String(compared.denominator),
      observed?.currency ?? null,
      reason,
    ],
  )
  return rowCount === 1
}
