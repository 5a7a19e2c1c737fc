import { createHash } from 'node:crypto'
import {
  type ActivityOutcome,
  assertNever,
  businessDateOf,
  delay_reasons,
  type DelayReason,
  err,
  ok,
  type Result,
} from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import type pg from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordActivity } from '../activity/record-activity.js'
import { recordAudit } from '../audit/record-audit.js'
import { refreshNextActions } from '../next-action/refresh-next-actions.js'
import type { Services } from '../services.js'
import { closeRound, lockRound } from './end-round.js'
import { type RoundFailure, visit_note_maximum } from './round-message.js'

/** What can come of a visit. */
export const visit_outcomes = [
  'reached_right_party',
  'promised',
  'refused',
  'third_party',
  'no_answer',
  'wrong_number',
  'other',
] as const satisfies readonly ActivityOutcome[]

/** An outcome of a visit; `wrong_number` is a wrong address. */
export type VisitOutcome = (typeof visit_outcomes)[number]

/** A visit as the device reports it. */
export type NewVisitReport = {
  /** Made by the device, unique. */
  readonly id: string
  /** Counts the reports of the round from 1. */
  readonly number: number
  readonly debt_case_id: string
  readonly visited_at: Date
  readonly duration_seconds: number
  readonly outcome: VisitOutcome
  readonly reason_for_delay: DelayReason | null
  readonly note: string | null
}

/** How far a synchronisation came. */
export type ReceivedReports = {
  readonly round_id: string
  /** Those that the server has now, sent now or before. */
  readonly received_ids: readonly string[]
  /** The number that it waits for. */
  readonly next_number: number
  /** Why the first of the others was refused; what follows it was not looked at. */
  readonly refusal: RoundFailure | null
}

/** Clocks of devices go wrong by some minutes. */
const clock_tolerance_ms = 10 * 60_000

const day_seconds = 86_400

/**
 * Takes the reports of a round of the actor's own, in their order: each is one visit among the activities of its case.
 * What was received before changes nothing, so that a device may send everything again after a lost answer; two devices
 * that send at once wait for each other. The first report that cannot be taken stops the rest, and those before it stay.
 */
export const reportVisits = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { round_id, reports }: { readonly round_id: string; readonly reports: readonly NewVisitReport[] },
): Promise<Result<ReceivedReports, RoundFailure>> => {
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const round = await lockRound(client, actor, round_id)
    if (round === null) return err({ code: 'round_unknown', field: null })
    const received_ids: string[] = []
    const visited_ids = new Set<string>()
    let taken_count = 0
    let refusal: RoundFailure | null = null
    for (const report of reports.toSorted((left, right) => left.number - right.number)) {
      const next_number = round.reported_count + taken_count + 1
      const taken = await takeReport(client, actor, round_id, report, next_number, now)
      if (!taken.ok) {
        refusal = taken.error
        break
      }
      received_ids.push(report.id)
      if (taken.value === 'known') continue
      taken_count += 1
      visited_ids.add(report.debt_case_id)
    }
    if (taken_count > 0) {
      if (round.state === 'planned' && (await isComplete(client, actor.organisation_id, round_id)))
        await closeRound(client, actor.organisation_id, round_id, 'done', now)
      await refreshNextActions(client, actor.organisation_id, [...visited_ids], services.clock.today(actor.time_zone))
      const audit = { action: 'visit.report', subject_kind: 'round', subject_id: round_id } as const
      await recordAudit(client, actor, { ...audit, detail: { visits: taken_count } }, now)
    }
    return ok({ round_id, received_ids, next_number: round.reported_count + taken_count + 1, refusal })
  })
}

const takeReport = async (
  client: pg.ClientBase,
  actor: Actor,
  round_id: string,
  report: NewVisitReport,
  next_number: number,
  now: Date,
): Promise<Result<'recorded' | 'known', RoundFailure>> => {
  const number = String(report.number)
  const refused = (code: RoundFailure['code'], values = {}) => err({ code, field: null, values: { number, ...values } })
  if (!isReadable(report, now)) return refused('report_wrong')
  const content_hash = hashOf(report)
  const known = await readKnown(client, actor.organisation_id, round_id, report)
  if (known !== null) return known === content_hash ? ok('known') : refused('report_changed')
  if (report.number !== next_number) return refused('report_out_of_order', { expected: String(next_number) })
  const stop = await client.query(
    `select from round_stop
     join debt_case on debt_case.organisation_id = $1 and debt_case.id = round_stop.debt_case_id
     where round_stop.organisation_id = $1 and round_stop.round_id = $2 and round_stop.debt_case_id = $3
     for no key update of debt_case`,
    [actor.organisation_id, round_id, report.debt_case_id],
  )
  if (stop.rowCount === 0) return refused('stop_unknown')
  const activity_id = await recordActivity(
    client,
    actor,
    {
      debt_case_id: report.debt_case_id,
      claim_id: null,
      channel: 'visit',
      direction: 'outbound',
      outcome: report.outcome,
      reason_for_delay: report.reason_for_delay,
      duration_seconds: report.duration_seconds,
      note: report.note?.trim() || null,
      occurred_at: report.visited_at < now ? report.visited_at : now,
    },
    now,
  )
  await client.query(
    `insert into visit_report (organisation_id, id, round_id, number, debt_case_id, activity_id, content_hash, received_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [actor.organisation_id, report.id, round_id, report.number, report.debt_case_id, activity_id, content_hash, now],
  )
  if (endsRequest(report.outcome))
    await client.query(
      'update visit_request set ended_on = $3 where organisation_id = $1 and debt_case_id = $2 and ended_on is null',
      [actor.organisation_id, report.debt_case_id, businessDateOf(now, actor.time_zone)],
    )
  return ok('recorded')
}

/** Whether somebody asked for is not to be visited again; nobody was met where nobody opened. */
const endsRequest = (outcome: VisitOutcome): boolean => {
  switch (outcome) {
    case 'no_answer':
      return false
    case 'reached_right_party':
    case 'promised':
    case 'refused':
    case 'third_party':
    case 'wrong_number':
    case 'other':
      return true
    default:
      return assertNever(outcome)
  }
}

const isReadable = (report: NewVisitReport, now: Date): boolean =>
  isId(report.id) &&
  isId(report.debt_case_id) &&
  report.number >= 1 &&
  report.visited_at.getTime() <= now.getTime() + clock_tolerance_ms &&
  report.duration_seconds >= 0 &&
  report.duration_seconds <= day_seconds &&
  (report.reason_for_delay === null || delay_reasons.includes(report.reason_for_delay)) &&
  (report.note ?? '').length <= visit_note_maximum

/** What is known under this id or number: the hash of its content, or null. Another's report is as good as changed. */
const readKnown = async (
  client: pg.ClientBase,
  organisation_id: string,
  round_id: string,
  { id, number }: NewVisitReport,
): Promise<string | null> => {
  const { rows } = await client.query<{ id: string; round_id: string; content_hash: string }>(
    `select id, round_id, content_hash from visit_report
     where organisation_id = $1 and (id = $3 or (round_id = $2 and number = $4))`,
    [organisation_id, round_id, id, number],
  )
  if (rows.length === 0) return null
  const [same] = rows.filter((row) => row.id === id && row.round_id === round_id)
  return same?.content_hash ?? 'another'
}

const hashOf = (report: NewVisitReport): string => {
  const { id, number, debt_case_id, visited_at, duration_seconds, outcome, reason_for_delay, note } = report
  const content = [
    id,
    number,
    debt_case_id,
    visited_at.toISOString(),
    duration_seconds,
    outcome,
    reason_for_delay,
    note,
  ]
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}

const isComplete = async (client: pg.ClientBase, organisation_id: string, round_id: string): Promise<boolean> => {
  const { rows } = await client.query<{ complete: boolean }>(
    `select not exists (
       select from round_stop stop
       where stop.organisation_id = $1 and stop.round_id = $2 and not exists (
         select from visit_report report
         where report.organisation_id = $1 and report.round_id = $2 and report.debt_case_id = stop.debt_case_id)
     ) as complete`,
    [organisation_id, round_id],
  )
  return rows[0]?.complete ?? false
}
