import { withConnection, openMailTransport } from '@quittance/platform'
import { openSmtpSink } from '@quittance/testkit'
import pg from 'pg'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { tenantContext } from '../actor.js'
import { buildAgency, buildUser } from '../graphql-schema/testing/agency.js'
import { buildCases } from '../graphql-schema/testing/cases.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'
import { sendMail } from '../mail/send-mail.run.js'
import { recipientNow } from '../recipient/actor-of-recipient.js'
import type { Services } from '../services.js'
import { pauseAlert } from './change-alert.js'
import { evaluateAlert } from './evaluate-alert.run.js'
import type { EvaluateAlertPayload } from './evaluate-alert.job.js'
import { queueDueAlerts } from './queue-due-alerts.js'
import type { WrittenAlert } from './read-alert.js'
import { saveAlert } from './save-alert.js'
import { testAlert } from './test-alert.js'

// Goal: an alert is judged on the rows of each recipient, told when it changes and once, whatever workers do.

const api = await openTestApi()
const sink = await openSmtpSink()
const from = { name: 'Agency', address: 'no-reply@agency.example' }
const services: Services = { ...api.services, mail: openMailTransport({ smtp_url: sink.url, from }) }
const superuser = new pg.Pool({ connectionString: api.database.superuserUrl, max: 2 })
superuser.on('error', () => undefined)
const never = new AbortController().signal
const agency = await buildAgency(services, 'Agency')
const { organisation_id } = agency.actor
const [alpha, beta] = agency.creditors
await buildCases(services, agency.actor, alpha, [{}])
await buildCases(services, agency.actor, beta, [{}, {}])
const owner_id = await buildUser(services, agency.actor, 'finance@agency.example', 'finance')
const alpha_id = await buildUser(services, agency.actor, 'alpha@creditor.example', 'creditor', alpha.id)
const beta_id = await buildUser(services, agency.actor, 'beta@creditor.example', 'creditor', beta.id)
const actorOf = async (user_id: string) => {
  const found = await recipientNow(services, organisation_id, user_id)
  if (found === null) throw new Error('There is no such person')
  return found.actor
}
const owner = await actorOf(owner_id)

afterAll(async () => {
  services.mail?.close()
  await sink.close()
  await superuser.end()
  await api.close()
})
beforeEach(async () => {
  sink.received.length = 0
  await superuser.query('update report_alert set removed_at = now()')
  await superuser.query('delete from alert_evaluation')
})

const hour_ms = 3_600_000
const day_ms = 24 * hour_ms

/** Placed: 150.00 of alpha, 300.00 of beta, 450.00 of both. */
const placed_above_200: WrittenAlert = {
  name: 'Much was placed',
  spec: {},
  kpi: 'placed',
  condition: 'above',
  bound: { numerator: 200_00n, denominator: 1n },
  anomaly_span: 'day',
  time: '07:00',
  cool_down_hours: 0,
  reminder_hours: null,
  recipient_ids: [owner_id, alpha_id, beta_id],
}

const save = async (more: Partial<WrittenAlert> = {}): Promise<string> => {
  const saved = await saveAlert(services, owner, null, { ...placed_above_200, ...more })
  if (!saved.ok) throw new Error(JSON.stringify(saved.error))
  return saved.value.alert_id
}

const query = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await superuser.query<Row>(text, values)).rows

/** What two workers do at once: each looks what is due and runs every job of it. */
const work = async (): Promise<void> => {
  await Promise.all([queueDueAlerts(services, organisation_id), queueDueAlerts(services, organisation_id)])
  const jobs = await query<{ data: EvaluateAlertPayload }>(
    `delete from bullmq.job where queue = 'evaluate-alert' returning data`,
  )
  for (const { data } of jobs)
    await Promise.all([evaluateAlert.run(data, services, never), evaluateAlert.run(data, services, never)])
  for (const { id } of await query<{ id: string }>(`select id from mail_message where state = 'queued'`))
    await sendMail.run({ organisation_id, message_id: id }, services, never)
}

const tellings = (): string[] =>
  sink.received
    .map(({ source, recipients }) => `${recipients[0]}: ${/^Subject: (.*)$/mu.exec(source)?.[1] ?? ''}`)
    .toSorted()

it('fires for those whose own rows meet it, once, and says when it is over', async () => {
  const id = await save()
  api.clock.advance(day_ms)
  await work()
  await work()
  const addresses = sink.received.map(({ recipients }) => recipients[0]).toSorted()
  expect(addresses).toEqual(['beta@creditor.example', 'finance@agency.example'])
  const states = await query('select user_id, state, told_state from report_alert_recipient where alert_id = $1', [id])
  expect(states.find(({ user_id }) => user_id === alpha_id)).toMatchObject({ state: 'ok', told_state: 'ok' })
  expect(states.find(({ user_id }) => user_id === beta_id)).toMatchObject({ state: 'firing', told_state: 'firing' })
  const source = sink.received.find(({ recipients }) => recipients.includes('beta@creditor.example'))?.source ?? ''
  expect(source).toContain('300.00')
  expect(source).not.toMatch(/450\.00|150\.00/u)
  // It goes on: nothing new is told.
  api.clock.advance(day_ms)
  await work()
  expect(sink.received).toHaveLength(2)
  // Its threshold is raised: it begins anew, and is met by nobody but the agency.
  expect(
    (await saveAlert(services, owner, id, { ...placed_above_200, bound: { numerator: 400_00n, denominator: 1n } })).ok,
  ).toBe(true)
  api.clock.advance(day_ms)
  await work()
  expect(sink.received.slice(2).map(({ recipients }) => recipients[0])).toEqual(['finance@agency.example'])
  // What no longer holds is told once.
  await superuser.query(`update report_alert set bound_numerator = 90000 where id = $1`, [id])
  api.clock.advance(day_ms)
  await work()
  await work()
  expect(tellings().filter((line) => line.includes('Back'))).toHaveLength(1)
  const [counted] = await query<{ evaluations: string }>('select count(*) as evaluations from alert_evaluation')
  console.info(
    `alerts: ${counted?.evaluations} evaluations of 3 recipients on 4 days by 2 workers, ${sink.received.length} e-mails`,
  )
  expect(Number(counted?.evaluations)).toBe(12)
})

const evaluated = () => query('select id from alert_evaluation')

it('waits for the statistics of the night, and does without them when they fail', async () => {
  await save({ time: null, recipient_ids: [owner_id] })
  api.clock.advance(day_ms)
  await work()
  // 09:00 UTC: the night is eight hours past, so statistics that never came are not waited for.
  expect(sink.received).toHaveLength(1)
  await superuser.query(`update report_alert set next_run_at = $1 where removed_at is null`, [services.clock.now()])
  api.clock.advance(hour_ms)
  await work()
  expect(await evaluated()).toHaveLength(1)
  await superuser.query(
    `insert into statistics_run (organisation_id, id, "trigger", started_at, finished_at, days_recomputed)
     values ($1, gen_random_uuid(), 'night', $2, $2, 0)`,
    [organisation_id, services.clock.now()],
  )
  await work()
  expect(await evaluated()).toHaveLength(2)
})

it('says nothing without data, waits out a pause, and tests to its owner alone', async () => {
  const id = await save({ condition: 'anomaly', bound: null, kpi: 'recovery-rate', recipient_ids: [beta_id] })
  api.clock.advance(day_ms)
  await work()
  expect(sink.received).toEqual([])
  expect(await query('select state from alert_evaluation')).toEqual([{ state: 'no_data' }])
  await pauseAlert(services, owner, { alert_id: id, paused: true })
  api.clock.advance(3 * day_ms)
  await work()
  expect(await query('select state from alert_evaluation')).toHaveLength(1)
  expect((await testAlert(services, owner, id)).ok).toBe(true)
  await work()
  expect(sink.received.map(({ recipients }) => recipients)).toEqual([['finance@agency.example']])
  expect((await testAlert(services, await actorOf(beta_id), id)).ok).toBe(false)
  const seen = await withConnection(services.database.pool, tenantContext(await actorOf(alpha_id)), (client) =>
    client.query('select from report_alert union all select from alert_evaluation'),
  )
  expect(seen.rowCount).toBe(0)
})

it.each([
  [{ kpi: 'none' }, 'kpi_unknown', 'kpi'],
  [{ bound: null }, 'bound_missing', 'bound'],
  [{ bound: { numerator: 1n, denominator: 0n } }, 'bad_bound', 'bound'],
  [{ condition: 'falls', bound: { numerator: 10n, denominator: 1n } }, 'period_needed', 'spec'],
  [{ time: '25:00' }, 'bad_time', 'time'],
  [{ cool_down_hours: 9999 }, 'bad_hours', 'coolDownHours'],
  [{ recipient_ids: [] }, 'recipient_missing', 'recipientIds'],
  [{ name: ' ' }, 'name_missing', 'name'],
] as const)('is not kept with %o', async (more, code, field) => {
  expect(await saveAlert(services, owner, null, { ...placed_above_200, ...more })).toEqual({
    ok: false,
    error: { code, field },
  })
})
