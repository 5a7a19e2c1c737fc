import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { openMailTransport, withConnection } from '@quittance/platform'
import { openSmtpSink, type SmtpSink } from '@quittance/testkit'
import pg from 'pg'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tenantContext } from '../actor.js'
import { buildAgency, buildUser } from '../graphql-schema/testing/agency.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'
import type { Services } from '../services.js'
import { mail_attempts_maximum, mailLease_ms } from './mail-attempt.rules.js'
import { queueMail } from './queue-mail.js'
import { sendMail } from './send-mail.run.js'
import { sweepMail } from './sweep-mail.run.js'

// Goal: an e-mail that was written leaves, at least once and as a rule once, whatever the server does and whenever a worker
// dies; and nobody reads its link in the database.

const api = await openTestApi()
const superuser = new pg.Pool({ connectionString: api.database.superuserUrl, max: 2 })
superuser.on('error', () => undefined)
const agency = await buildAgency(api.services, 'Agency')
const { organisation_id } = agency.actor
const email = 'lea@agency.example'
const user_id = await buildUser(api.services, agency.actor, email, 'manager')
const from = { name: 'Agency', address: 'no-reply@agency.example' }
const content = {
  subject: 'Your link',
  text: 'https://x.example/#secret-of-the-link',
  html: '<p>secret-of-the-link</p>',
}
const never = new AbortController().signal

let sink: SmtpSink
let services: Services
beforeEach(async () => {
  sink = await openSmtpSink()
  services = { ...api.services, mail: openMailTransport({ smtp_url: sink.url, from }, { socketTimeout: 500 }) }
})
afterEach(async () => {
  services.mail?.close()
  await sink.close()
})
afterAll(async () => {
  await superuser.end()
  await api.close()
})

const write = (expires_at: Date | null = null): Promise<string> =>
  withConnection(services.database.pool, tenantContext(agency.actor), (client) =>
    queueMail(client, services, {
      organisation_id,
      recipient: { user_id, email },
      template: 'invitation',
      content,
      expires_at,
    }),
  )
type Row = {
  readonly state: string
  readonly attempts: number
  readonly sealed_content: string | null
  readonly last_error: string | null
  readonly next_attempt_at: Date
}
const rowOf = async (id: string): Promise<Row> => {
  const { rows } = await superuser.query<Row>('select * from mail_message where id = $1', [id])
  if (rows[0] === undefined) throw new Error('There is no such e-mail')
  return rows[0]
}
const attempt = (message_id: string) => sendMail.run({ organisation_id, message_id }, services, never)
const waiting = async (): Promise<string[]> => {
  const { rows } = await superuser.query<{ job_id: string }>(
    `select data->>'message_id' as job_id from bullmq.job where queue = 'send-mail'`,
  )
  return rows.map(({ job_id }) => job_id)
}

it('is written with the change that causes it, or not at all', async () => {
  const undo = new Error('undo')
  await withConnection(services.database.pool, tenantContext(agency.actor), async (client) => {
    await queueMail(client, services, {
      organisation_id,
      recipient: { user_id, email },
      template: 'invitation',
      content,
      expires_at: null,
    })
    throw undo
  }).catch((error: unknown) => expect(error).toBe(undo))
  expect((await superuser.query('select from mail_message')).rowCount).toBe(0)
})

it('leaves once, sealed until then and erased after', async () => {
  const id = await write()
  const { rows } = await superuser.query<{ row: string }>('select m::text as row from mail_message m where id = $1', [
    id,
  ])
  expect(rows[0]?.row).not.toContain('secret-of-the-link')
  await Promise.all([attempt(id), attempt(id), attempt(id)])
  await attempt(id)
  expect(sink.received).toHaveLength(1)
  expect(sink.received[0]).toMatchObject({ from: from.address, recipients: [email] })
  expect(sink.received[0]?.source).toContain('secret-of-the-link')
  expect(await rowOf(id)).toMatchObject({ state: 'sent', attempts: 1, sealed_content: null, last_error: null })
})

it('waits while no server is configured, and leaves once there is one', async () => {
  const id = await write()
  const without = { ...services, mail: null }
  await sweepMail.run({}, without, never)
  await sendMail.run({ organisation_id, message_id: id }, without, never)
  expect(await rowOf(id)).toMatchObject({ state: 'queued', attempts: 0 })
  await sweepMail.run({}, services, never)
  expect(await waiting()).toContain(id)
  await attempt(id)
  expect(await rowOf(id)).toMatchObject({ state: 'sent' })
})

describe('a server', () => {
  it('that refuses for now is tried again later and longer each time, and given up after a bound', async () => {
    const id = await write()
    sink.be({ kind: 'refusing', status: 451 })
    const waits: number[] = []
    for (let tried = 1; tried <= mail_attempts_maximum; tried += 1) {
      await attempt(id)
      const { state, attempts, next_attempt_at } = await rowOf(id)
      expect(attempts).toBe(tried)
      if (tried === mail_attempts_maximum) break
      expect(state).toBe('queued')
      await attempt(id)
      expect((await rowOf(id)).attempts).toBe(tried)
      const wait_ms = next_attempt_at.getTime() - services.clock.now().getTime()
      waits.push(wait_ms)
      api.clock.advance(wait_ms)
    }
    expect(waits).toEqual(waits.toSorted((one, other) => one - other))
    expect(await rowOf(id)).toMatchObject({
      state: 'failed',
      sealed_content: null,
      last_error: expect.stringContaining('451'),
    })
    expect(sink.received).toEqual([])
  })

  it('that refuses for good is not asked again', async () => {
    const id = await write()
    sink.be({ kind: 'refusing', status: 550 })
    await attempt(id)
    expect(await rowOf(id)).toMatchObject({ state: 'failed', attempts: 1, sealed_content: null })
  })

  it('that is slow or down loses nothing', async () => {
    const id = await write()
    sink.be({ kind: 'silent' })
    await attempt(id)
    expect(await rowOf(id)).toMatchObject({ state: 'queued', attempts: 1, last_error: expect.any(String) })
    const { port } = sink
    await sink.close()
    api.clock.advance(60_000)
    await attempt(id)
    expect(await rowOf(id)).toMatchObject({ state: 'queued', attempts: 2 })
    sink = await openSmtpSink({ port })
    api.clock.advance(5 * 60_000)
    await attempt(id)
    expect(await rowOf(id)).toMatchObject({ state: 'sent', attempts: 3 })
    expect(sink.received).toHaveLength(1)
  })
})

it('is given up, and its link erased, when it could not leave in time', async () => {
  const id = await write(new Date(services.clock.now().getTime() + 60_000))
  api.clock.advance(60_000)
  await attempt(id)
  await sweepMail.run({}, services, never)
  expect(sink.received).toEqual([])
  expect(await rowOf(id)).toMatchObject({ state: 'failed', sealed_content: null })
})

it('is forgotten a season after it ended', async () => {
  const id = await write()
  await attempt(id)
  api.clock.advance(91 * 24 * 3_600_000)
  await sweepMail.run({}, services, never)
  expect((await superuser.query('select from mail_message where id = $1', [id])).rowCount).toBe(0)
})

const kill = async (worker: ChildProcess): Promise<void> => {
  const gone = once(worker, 'exit')
  worker.kill('SIGKILL')
  await gone
}
const until = async (what: string, isSo: () => boolean | Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 1_500; tries += 1) {
    if (await isSo()) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`Did not come about: ${what}`)
}

describe('a worker killed with -9', () => {
  const program = path.join(import.meta.dirname, '../import/testing/worker-process.mjs')
  const start = (): ChildProcess =>
    spawn(
      process.execPath,
      [program, JSON.stringify({ database_url: api.database.url, storage_folder: '/tmp', smtp_url: sink.url })],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    )
  it('before and after the server took the e-mails over loses none, and repeats only those it had not noted', async () => {
    const sent = 5
    // The process lives in real time: what it is to send now must be due then.
    const ids: string[] = []
    for (let count = 0; count < sent; count += 1) ids.push(await write())
    await superuser.query(`update mail_message set next_attempt_at = now() where state = 'queued'`)
    sink.be({ kind: 'silent' })
    await sweepMail.run({}, { ...services, clock: { ...services.clock, now: () => new Date() } }, never)
    const first = start()
    await until('the server has some', () => sink.received.length >= 3)
    await kill(first)
    const before = sink.received.length
    expect((await superuser.query(`select from mail_message where state = 'sent'`)).rowCount).toBe(0)
    // As if the lease had run out meanwhile.
    await superuser.query(`update mail_message set next_attempt_at = next_attempt_at - $1 * interval '1 millisecond'`, [
      mailLease_ms,
    ])
    sink.be({ kind: 'willing' })
    const second = start()
    await sweepMail.run({}, { ...services, clock: { ...services.clock, now: () => new Date() } }, never)
    await until('all are noted as sent', async () => {
      const { rowCount } = await superuser.query(`select from mail_message where state = 'sent' and id = any($1)`, [
        ids,
      ])
      return rowCount === sent
    })
    await kill(second)
    const messageIds = sink.received.map(({ source }) => /^Message-ID: <(?<id>[^@]+)@/m.exec(source)?.groups?.['id'])
    expect(new Set(messageIds)).toEqual(new Set(ids))
    expect(sink.received).toHaveLength(before + sent)
    console.info(
      `e-mail: worker killed with ${before} of ${sent} e-mails unacknowledged: 0 lost, ${before} repeated under their Message-ID`,
    )
  })
})
