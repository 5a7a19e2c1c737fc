import { err, ok, type Result, scheduleOf } from '@quittance/core'
import { isId, newId, withConnection } from '@quittance/platform'
import type pg from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { clientReader } from '../report/sql-reader.js'
import type { Services } from '../services.js'
import {
  dayOf,
  type PlannedDay,
  readFrame,
  type RoundFrame,
  type RoundWish,
  stopOf,
  withWays,
} from './propose-round.js'
import { round_stops_maximum, type RoundFailure } from './round-message.js'
import { visitCandidates } from './visit-candidates.sql.js'

type Answer = Promise<Result<{ readonly round_id: string }, RoundFailure>>
type Means = Pick<Services, 'database' | 'clock'>

/** Keeps a day's visits in the order given, which the person may have changed, with the times that follow from it. */
export const keepRound = async (
  services: Means,
  actor: Actor,
  wish: RoundWish & { readonly debt_case_ids: readonly string[] },
): Answer => {
  const { user_id: agent_id } = actor
  const today = services.clock.today(actor.time_zone)
  const frame = readFrame(wish, today)
  const ids = wish.debt_case_ids
  if (agent_id === null) return err({ code: 'not_allowed', field: null })
  if (!frame.ok) return frame
  if (ids.length === 0) return err({ code: 'stops_none', field: 'debtCaseIds' })
  if (ids.length > round_stops_maximum) return err({ code: 'stops_many', field: 'debtCaseIds' })
  if (new Set(ids).size < ids.length) return err({ code: 'stop_twice', field: 'debtCaseIds' })
  if (!ids.every(isId)) return err({ code: 'case_unknown', field: 'debtCaseIds' })
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    if (await hasRound(client, actor.organisation_id, agent_id, wish.day))
      return err({ code: 'day_taken', field: 'day' })
    const planned = await planInOrder(client, actor, frame.value, ids)
    if (!planned.ok) return planned
    const round_id = newId()
    await insertRound(client, actor, { round_id, agent_id, frame: frame.value, planned: planned.value, now })
    await recordAudit(
      client,
      actor,
      {
        action: 'round.plan',
        subject_kind: 'round',
        subject_id: round_id,
        detail: { day: wish.day, visits: ids.length },
      },
      now,
    )
    return ok({ round_id })
  })
}

/** The agent's row is locked, so that two plans for one day cannot both find it free. */
const hasRound = async (
  client: pg.ClientBase,
  organisation_id: string,
  agent_id: string,
  day: string,
): Promise<boolean> => {
  await client.query('select from user_account where organisation_id = $1 and id = $2 for no key update', [
    organisation_id,
    agent_id,
  ])
  const { rowCount } = await client.query(
    `select from round where organisation_id = $1 and agent_id = $2 and day = $3 and state = 'planned'`,
    [organisation_id, agent_id, day],
  )
  return rowCount !== 0
}

const planInOrder = async (
  client: pg.ClientBase,
  actor: Actor,
  frame: RoundFrame,
  ids: readonly string[],
): Promise<Result<PlannedDay, RoundFailure>> => {
  const found = await visitCandidates(clientReader(client), actor, { kind: 'named', debt_case_ids: ids }, frame.day)
  const byId = new Map(found.map((candidate) => [candidate.debt_case_id, candidate]))
  const unknown = ids.find((id) => !byId.has(id))
  if (unknown !== undefined) return err({ code: 'case_unknown', field: 'debtCaseIds' })
  const stops = ids.flatMap((id) => {
    const candidate = byId.get(id)
    return (candidate && stopOf(candidate, frame)) ?? []
  })
  if (stops.length < ids.length) return err({ code: 'stop_not_located', field: 'debtCaseIds' })
  const schedule = scheduleOf({ ...dayOf(frame), stops }, stops)
  return schedule === null ? err({ code: 'does_not_fit', field: 'endsAt' }) : ok(withWays(frame, schedule, byId))
}

type NewRound = {
  readonly round_id: string
  readonly agent_id: string
  readonly frame: RoundFrame
  readonly planned: PlannedDay
  readonly now: Date
}

const insertRound = async (
  client: pg.ClientBase,
  { organisation_id }: Actor,
  { round_id, agent_id, frame, planned, now }: NewRound,
): Promise<void> => {
  await client.query(
    `insert into round (organisation_id, id, agent_id, day, state, starts_s, ends_s, service_s, start_place,
       start_latitude, start_longitude, back_s, way_m, planned_at)
     values ($1, $2, $3, $4, 'planned', $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      organisation_id,
      round_id,
      agent_id,
      frame.day,
      frame.hours.from_s,
      frame.hours.to_s,
      frame.service_s,
      frame.start_place,
      frame.start.latitude_degrees,
      frame.start.longitude_degrees,
      planned.back_s,
      planned.way_m,
      now,
    ],
  )
  const column = (read: (visit: PlannedDay['visits'][number]) => string | number) => planned.visits.map(read)
  await client.query(
    `insert into round_stop (organisation_id, round_id, position, debt_case_id, arrives_s, begins_s, leaves_s, way_m)
     select $1, $2, visit.position, debt_case.id, visit.arrives_s, visit.begins_s, visit.leaves_s, visit.way_m
     from unnest($3::uuid[], $4::int[], $5::int[], $6::int[], $7::int[])
       with ordinality as visit(debt_case_id, arrives_s, begins_s, leaves_s, way_m, position)
     join debt_case on debt_case.organisation_id = $1 and debt_case.id = visit.debt_case_id`,
    [
      organisation_id,
      round_id,
      column(({ candidate }) => candidate.debt_case_id),
      column(({ arrives_s }) => arrives_s),
      column(({ begins_s }) => begins_s),
      column(({ leaves_s }) => leaves_s),
      column(({ way_m }) => way_m),
    ],
  )
}
