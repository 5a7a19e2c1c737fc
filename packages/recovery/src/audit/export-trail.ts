import type { Language } from '@quittance/core'
import { csv_profiles, writeCsv } from '@quittance/formats'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { clientReader } from '../report/sql-reader.js'
import type { Services } from '../services.js'
import { type AskedAudit, auditFilterOf } from './audit-filter.js'
import { type AuditFilter, findEventsInOrder, type FoundEvent } from './find-events.sql.js'
import { recordAudit } from './record-audit.js'
import { findSubjectNames, subjectKey } from './subject-names.js'
import { tellEvent } from './tell-event.js'
import { readHead } from './verify-chain.js'

/** Events fetched at a time. */
const batch_events = 1_000

export type TrailFile = { readonly file_name: string; readonly bytes: AsyncIterable<Uint8Array> }

/**
 * The events that match, in the order of their chain, as a file for people and for verification outside: `record` and
 * the two hashes are what chain.sql.ts describes. That somebody took it is audited before the first byte leaves, and is
 * itself not in the file. Streamed from the database, however many events there are.
 */
const exportTrail = async (services: Services, actor: Actor, filter: AuditFilter): Promise<TrailFile> => {
  const now = services.clock.now()
  const through = await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const head = await readHead(client, actor.organisation_id)
    const action = { action: 'audit.export', subject_kind: 'audit_trail', subject_id: null } as const
    await recordAudit(client, actor, { ...action, detail: filterDetail(filter) }, now)
    return head?.sequence ?? 0n
  })
  const day = services.clock.today(actor.time_zone)
  return {
    file_name: actor.locale === 'fr' ? `Journal d'audit ${day}.csv` : `Audit trail ${day}.csv`,
    bytes: writeCsv(lines(services, actor, filter, through), csv_profiles[actor.locale]),
  }
}

/** The same for what somebody asks for in words from outside. */
export const auditTrailFile = async (services: Services, actor: Actor, asked: AskedAudit): Promise<TrailFile> => {
  const filter = await withConnection(services.database.pool, tenantContext(actor), (client) =>
    auditFilterOf(clientReader(client), actor, asked),
  )
  return await exportTrail(services, actor, filter)
}

/** The filter as it stands in the trail: ids and settings alone. */
export const filterDetail = ({ actor_id, actions, subjects, from, to, outcome }: AuditFilter) => ({
  actor_id,
  actions: actions === null || actions.length <= 20 ? actions : `${actions.length}`,
  subjects,
  from,
  to,
  outcome,
})

async function* lines(
  services: Services,
  actor: Actor,
  filter: AuditFilter,
  through: bigint,
): AsyncGenerator<readonly string[]> {
  yield headers[actor.locale]
  let after = 0n
  for (;;) {
    // One short transaction per batch: a slow download holds no connection.
    const batch = await withConnection(services.database.pool, tenantContext(actor), async (client) => {
      const read = clientReader(client)
      const events = await findEventsInOrder(read, filter, { after, through }, batch_events)
      const subjects = events.flatMap(({ subject_kind: kind, subject_id: id }) => (id === null ? [] : [{ kind, id }]))
      const names = await findSubjectNames(read, actor.organisation_id, subjects)
      return events.map((event) => ({ event, name: nameIn(names, event) }))
    })
    for (const { event, name } of batch) yield cellsOf(event, name, actor.locale)
    const last = batch.at(-1)
    if (last === undefined || batch.length < batch_events) return
    after = last.event.sequence
  }
}

const nameIn = (names: ReadonlyMap<string, string>, { subject_kind, subject_id }: FoundEvent): string | null =>
  subject_id === null ? null : (names.get(subjectKey({ kind: subject_kind, id: subject_id })) ?? null)

const cellsOf = (event: FoundEvent, name: string | null, language: Language): readonly string[] => [
  String(event.sequence),
  event.occurred_at.toISOString(),
  event.actor_name,
  tellEvent(event, name, language),
  event.action,
  event.outcome,
  event.means,
  event.address ?? '',
  event.request_id ?? '',
  event.previous_hash,
  event.hash,
  event.record,
]

const headers: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Number',
    'When (UTC)',
    'Who',
    'What',
    'Action',
    'Outcome',
    'Means',
    'Network',
    'Request',
    'previous_hash',
    'hash',
    'record',
  ],
  fr: [
    'Numéro',
    'Quand (UTC)',
    'Qui',
    'Quoi',
    'Action',
    'Issue',
    'Moyen',
    'Réseau',
    'Requête',
    'previous_hash',
    'hash',
    'record',
  ],
}
