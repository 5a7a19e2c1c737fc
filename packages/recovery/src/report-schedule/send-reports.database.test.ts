import { openMailTransport, withConnection } from '@quittance/platform'
import { openSmtpSink } from '@quittance/testkit'
import pg from 'pg'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { tenantContext } from '../actor.js'
import { buildAgency, buildUser } from '../graphql-schema/testing/agency.js'
import { buildCases } from '../graphql-schema/testing/cases.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'
import { mail_attempts_maximum } from '../mail/mail-attempt.rules.js'
import { sendMail } from '../mail/send-mail.run.js'
import { stopReceiving } from '../recipient/stop-receiving.js'
import { recipientNow } from '../recipient/actor-of-recipient.js'
import type { Services } from '../services.js'
import { pauseSchedule } from './pause-schedule.js'
import { queueDueSchedules } from './queue-due-schedules.js'
import { retryDelivery } from './retry-delivery.js'
import { runSchedules } from './run-schedules.run.js'
import { saveSchedule } from './save-schedule.js'
import type { WrittenSchedule } from './read-schedule.js'
import { sendReport } from './send-report.run.js'
import { testSchedule } from './test-schedule.js'

// Goal: a scheduled report leaves once for each recipient, whatever workers do, and shows each only what is his. Method: a
// real SMTP server; what it received is read as its recipient would.

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
await buildCases(services, agency.actor, alpha, [{ name: 'Anna of Alpha' }])
await buildCases(services, agency.actor, beta, [{ name: 'Bert of Beta' }, { name: 'Bea of Beta' }])
const owner_id = await buildUser(services, agency.actor, 'finance@agency.example', 'finance')
const alpha_id = await buildUser(services, agency.actor, 'alpha@creditor.example', 'creditor', alpha.id)
const beta_id = await buildUser(services, agency.actor, 'beta@creditor.example', 'creditor', beta.id)
const owner = await actorOf(owner_id)

afterAll(async () => {
  services.mail?.close()
  await sink.close()
  await superuser.end()
  await api.close()
})
beforeEach(async () => {
  sink.be({ kind: 'willing' })
  sink.received.length = 0
  await superuser.query(`update report_schedule set removed_at = now()`)
  await superuser.query(`update mail_message set state = 'failed' where state = 'queued'`)
  await superuser.query(`delete from report_delivery`)
})

async function actorOf(user_id: string) {
  const found = await recipientNow(services, organisation_id, user_id)
  if (found === null) throw new Error('There is no such person')
  return found.actor
}

const daily: WrittenSchedule = {
  name: 'Every morning',
  spec: { kind: 'figures', kpiIds: ['placed', 'collected'] },
  cadence: { kind: 'daily', time: '08:00', working_days_only: false, weekdays: [], day: 1, shift: 'none' },
  recipient_ids: [owner_id, alpha_id, beta_id],
  attachments: ['csv'],
  body_rows: 10,
}

const save = async (more: Partial<WrittenSchedule> = {}, by = owner): Promise<string> => {
  const saved = await saveSchedule(services, by, null, { ...daily, ...more })
  if (!saved.ok) throw new Error(JSON.stringify(saved.error))
  return saved.value.schedule_id
}

const query = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await superuser.query<Row>(text, values)).rows

type Delivery = {
  readonly id: string
  readonly user_id: string
  readonly state: string
  readonly reason: string | null
}
const deliveries = async (): Promise<Delivery[]> =>
  await query<Delivery>('select id, user_id, state, reason from report_delivery order by created_at, id')

/** What the workers of two processes do in one moment: both run every job that waits. */
const work = async (workers = 1): Promise<void> => {
  const all = <T>(job: () => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: workers }, job))
  await all(() => runSchedules.run({}, services, never))
  const waiting = await query<{ id: string }>(`select id from report_delivery where state = 'queued'`)
  for (const { id } of waiting) await all(() => sendReport.run({ organisation_id, delivery_id: id }, services, never))
  const mails = await query<{ id: string }>(`select id from mail_message where state = 'queued'`)
  for (const { id } of mails) await all(() => sendMail.run({ organisation_id, message_id: id }, services, never))
}

const day_ms = 86_400_000
/** The SMTP source without the line ends of quoted-printable and base64 undone where it is text. */
const readable = (source: string): string => {
  const parts = source.split(/\r?\n--[^\r\n]+\r?\n/u)
  return parts
    .map((part) => {
      const [head = '', ...rest] = part.split(/\r?\n\r?\n/u)
      const body = rest.join('\n\n')
      if (/base64/iu.test(head))
        return `${head}\n${Buffer.from(body.replaceAll(/\s/gu, ''), 'base64').toString('utf8')}`
      if (!/quoted-printable/iu.test(head)) return part
      const bytes = body
        .replaceAll(/=\r?\n/gu, '')
        .replaceAll(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      return `${head}\n${Buffer.from(bytes, 'latin1').toString('utf8')}`
    })
    .join('\n')
}
const mailTo = (address: string): string =>
  sink.received
    .filter(({ recipients }) => recipients.includes(address))
    .map(({ source }) => readable(source))
    .join('\n')

it('comes to each recipient with his own rows, in body and file, and in his language', async () => {
  await superuser.query(`update user_account set locale = 'fr' where id = $1`, [alpha_id])
  await save()
  api.clock.advance(day_ms)
  await work()
  expect(sink.received.map(({ recipients }) => recipients[0]).toSorted()).toEqual([
    'alpha@creditor.example',
    'beta@creditor.example',
    'finance@agency.example',
  ])
  // Of each case 150.00 is placed: 1, 2 and 3 cases.
  expect(mailTo('alpha@creditor.example')).toContain('150,00\u00a0€')
  expect(mailTo('alpha@creditor.example')).toContain('Ne plus recevoir')
  expect(mailTo('beta@creditor.example')).toContain('€300.00')
  expect(mailTo('finance@agency.example')).toContain('€450.00')
  for (const foreign of ['300', '450']) expect(mailTo('alpha@creditor.example')).not.toContain(`${foreign},00`)
  for (const foreign of ['150', '450']) expect(mailTo('beta@creditor.example')).not.toContain(`€${foreign}.00`)
  // The CSV that came with it says the same.
  expect(mailTo('alpha@creditor.example')).toMatch(/\.csv/u)
  expect((await deliveries()).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent'])
  expect(await query(`select from mail_message where attachments <> '[]'`)).toEqual([])
})

it('names the cases of each recipient and no other’s', async () => {
  await save({ spec: { kind: 'cases_behind', figure: 'placed_minor' } })
  api.clock.advance(day_ms)
  await work()
  expect(mailTo('alpha@creditor.example')).toContain('Anna of Alpha')
  expect(mailTo('alpha@creditor.example')).not.toMatch(/of Beta/u)
  expect(mailTo('beta@creditor.example')).toMatch(/Bert of Beta[\s\S]*Bea of Beta|Bea of Beta[\s\S]*Bert of Beta/u)
  expect(mailTo('beta@creditor.example')).not.toContain('Anna of Alpha')
})

it('is sent once by two workers, once after a night without any, and once after a restart', async () => {
  await save()
  api.clock.advance(day_ms)
  await work(2)
  expect(sink.received).toHaveLength(3)
  await work(2)
  expect(sink.received).toHaveLength(3)
  // Nobody works for five days: one report, not five.
  api.clock.advance(5 * day_ms)
  await work(2)
  expect(sink.received).toHaveLength(6)
  // A worker that died after it took a report in hand: the next one has it when the lease has run out.
  api.clock.advance(day_ms)
  await queueDueSchedules(services, organisation_id)
  await superuser.query(`update report_delivery set attempts = 1, next_attempt_at = $1 where state = 'queued'`, [
    new Date(services.clock.now().getTime() + 900_000),
  ])
  await work(2)
  expect(sink.received).toHaveLength(6)
  api.clock.advance(900_000)
  await work(2)
  expect(sink.received).toHaveLength(9)
  const unique = new Set(sink.received.map(({ source }) => /Message-ID: (\S+)/u.exec(source)?.[1]))
  console.info(
    `scheduled reports: 3 rounds due in 7 days, 2 workers, ${sink.received.length} e-mails for 9 deliveries, ${unique.size} different`,
  )
  expect(unique.size).toBe(9)
})

it('comes at its local hour on both sides of a night in which clocks change', async () => {
  const id = await save({ recipient_ids: [owner_id] })
  const next = async (): Promise<string> =>
    (
      await query<{ next_run_at: Date }>('select next_run_at from report_schedule where id = $1', [id])
    )[0]?.next_run_at.toISOString() ?? ''
  const hours: string[] = []
  for (let day = 0; day < 30; day += 1) {
    hours.push((await next()).slice(0, 13))
    api.clock.advance(day_ms)
    await queueDueSchedules(services, organisation_id)
  }
  expect(hours.filter((hour) => hour < '2026-03-29').every((hour) => hour.endsWith('T07'))).toBe(true)
  expect(hours.filter((hour) => hour > '2026-03-29').every((hour) => hour.endsWith('T06'))).toBe(true)
})

it('does not come while it is paused, to who stopped it, to who left, nor from an owner who left', async () => {
  const id = await save()
  const pause = (paused: boolean) => pauseSchedule(services, owner, { schedule_id: id, paused })
  await pause(true)
  api.clock.advance(3 * day_ms)
  await work()
  expect(sink.received).toEqual([])
  await pause(false)
  await work()
  expect(sink.received).toEqual([])
  await stopReceiving(services, await actorOf(beta_id), { kind: 'schedule', id, stopped: true })
  await superuser.query('update user_account set deactivated_at = now() where id = $1', [alpha_id])
  api.clock.advance(day_ms)
  await work()
  expect(sink.received.map(({ recipients }) => recipients[0])).toEqual(['finance@agency.example'])
  expect((await deliveries()).find(({ user_id }) => user_id === alpha_id)).toMatchObject({
    state: 'skipped',
    reason: 'inactive',
  })
  await superuser.query('update user_account set deactivated_at = null where id = $1', [alpha_id])
  await superuser.query('update user_account set deactivated_at = now() where id = $1', [owner_id])
  api.clock.advance(day_ms)
  await work()
  expect(sink.received).toHaveLength(1)
  expect(await query('select from report_schedule where id = $1 and paused_at is not null', [id])).toHaveLength(1)
  await superuser.query('update user_account set deactivated_at = null where id = $1', [owner_id])
})

it('follows a recipient to another creditor', async () => {
  await save({ recipient_ids: [alpha_id] })
  await superuser.query(`update user_account set creditor_id = $2, locale = 'en' where id = $1`, [alpha_id, beta.id])
  api.clock.advance(day_ms)
  await work()
  expect(mailTo('alpha@creditor.example')).toContain('€300.00')
  expect(mailTo('alpha@creditor.example')).not.toContain('€150.00')
  await superuser.query('update user_account set creditor_id = $2 where id = $1', [alpha_id, alpha.id])
})

it('can be tried again after the server refused it, and is told by the server’s own words', async () => {
  await save({ recipient_ids: [beta_id] })
  sink.be({ kind: 'refusing', status: 550 })
  api.clock.advance(day_ms)
  await work()
  const [failed] = await deliveries()
  expect(failed).toMatchObject({ state: 'failed', reason: expect.stringContaining('550') })
  expect(mail_attempts_maximum).toBeGreaterThan(1)
  sink.be({ kind: 'willing' })
  expect((await retryDelivery(services, owner, failed?.id ?? '')).ok).toBe(true)
  await work()
  expect(await deliveries()).toMatchObject([{ state: 'sent', reason: null }])
  expect(sink.received).toHaveLength(1)
  // What was sent is not sent again, and nobody else's can be.
  expect(await retryDelivery(services, owner, failed?.id ?? '')).toMatchObject({ error: { code: 'not_failed' } })
  expect(await retryDelivery(services, await actorOf(beta_id), failed?.id ?? '')).toMatchObject({
    error: { code: 'delivery_unknown' },
  })
})

it('is tested by its owner alone, to nobody else', async () => {
  const id = await save()
  await testSchedule(services, owner, id)
  await work()
  expect(sink.received.map(({ recipients }) => recipients)).toEqual([['finance@agency.example']])
  expect(mailTo('finance@agency.example')).toContain('[Test]')
  expect((await testSchedule(services, await actorOf(beta_id), id)).ok).toBe(false)
})

it('is sent by a creditor’s user to colleagues of the same creditor, and to nobody else', async () => {
  const own = await actorOf(beta_id)
  expect(await saveSchedule(services, own, null, { ...daily, recipient_ids: [owner_id] })).toMatchObject({
    error: { code: 'recipient_unknown' },
  })
  expect(await saveSchedule(services, own, null, { ...daily, recipient_ids: [alpha_id] })).toMatchObject({
    error: { code: 'recipient_unknown' },
  })
  await save({ recipient_ids: [beta_id] }, own)
  api.clock.advance(day_ms)
  await work()
  expect(mailTo('beta@creditor.example')).toContain('€300.00')
  const visible = await withConnection(services.database.pool, tenantContext(await actorOf(alpha_id)), (client) =>
    client.query('select from report_schedule union all select from report_delivery'),
  )
  expect(visible.rowCount).toBe(0)
})
