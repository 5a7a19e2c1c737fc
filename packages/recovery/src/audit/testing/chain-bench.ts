import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { businessDateOf, type Clock } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { createTestDatabase } from '@quittance/testkit'
import pg from 'pg'
import { pino } from 'pino'
import { type Actor, jobActor, tenantContext } from '../../actor.js'
import { openServices } from '../../open-services.js'
import { type AuditedAction, recordAudit } from '../record-audit.js'
import { canonicalRecord, chainedHash } from '../chain.sql.js'

/** A database with audit events in it, and a superuser who may do to them what nobody should. */
export const openChainBench = async (options: { readonly connections?: number } = {}) => {
  const database = await createTestDatabase()
  const folder = await mkdtemp(path.join(tmpdir(), 'quittance-audit-'))
  let now_ms = Date.parse('2026-03-31T20:00:00Z')
  const clock: Clock = {
    now: () => new Date(now_ms),
    today: (time_zone) => businessDateOf(new Date(now_ms), time_zone),
  }
  const { services, close } = await openServices({
    database_url: database.url,
    redis_url: null,
    storage_folder: folder,
    secret_key: new Uint8Array(32),
    public_url: 'http://127.0.0.1',
    connections_maximum: options.connections ?? 8,
    statement_timeout_ms: 30_000,
    application_name: 'audit-test',
    log: pino({ level: 'silent' }),
    clock,
  })
  const superuser = new pg.Client({ connectionString: database.superuserUrl })
  await superuser.connect()
  return {
    services,
    superuser,
    advance: (by_ms: number) => {
      now_ms += by_ms
    },
    /** An organisation with so many events of different kinds. */
    organisationWith: async (count: number): Promise<Actor> => {
      const actor = await newOrganisation(superuser)
      await withConnection(services.database.pool, tenantContext(actor), async (client) => {
        for (let index = 0; index < count; index += 1)
          await recordAudit(client, variedActor(actor, index), variedAction(index), new Date(now_ms + index * 1_000))
      })
      return actor
    },
    close: async () => {
      await close()
      await superuser.end()
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

const newOrganisation = async (superuser: pg.Client): Promise<Actor> => {
  const id = newId()
  await superuser.query(
    `insert into organisation (id, name, country, time_zone, locale, created_at)
     values ($1, 'Agence', 'FR', 'Europe/Paris', 'fr', now())`,
    [id],
  )
  return jobActor({ id, time_zone: 'Europe/Paris' })
}

const variedActor = (actor: Actor, index: number): Actor =>
  index % 3 === 0
    ? actor
    : {
        ...actor,
        user_id: newId(),
        session_id: newId(),
        means: 'session',
        name: `Zoé "la brève" \\ O'Hara ${index}\n\u0007 😀`,
        origin: { address: '192.0.2.0', request_id: `request-${index}` },
      }

const variedAction = (index: number): AuditedAction => ({
  action: index % 2 === 0 ? 'import.create' : 'debt_case.read',
  subject_kind: index % 2 === 0 ? 'import' : 'debt_case',
  subject_id: index % 5 === 0 ? null : newId(),
  detail: index % 4 === 0 ? {} : { b: 1.5e21, a: [null, true, 'é\u2028"\\'], long_key: { z: -0, y: '' }, index },
})

/** The hash that a row of the trail should carry, as an SQL expression: for those who forge one. */
export const rightHash = chainedHash('audit_event.previous_hash', canonicalRecord('audit_event'))
