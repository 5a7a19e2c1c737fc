import {
  type BusinessDate,
  car_travel,
  err,
  type GeoPoint,
  ok,
  planRound,
  type Result,
  type RoundCandidate,
  type RoundSchedule,
  type TimeWindow,
  wayMetres,
} from '@quittance/core'
import type { Actor } from '../actor.js'
import type { Services } from '../services.js'
import type { SqlReader } from '../report/sql-reader.js'
import { coordinatesOf, secondsOfDay } from './place.rules.js'
import { locatePostcode } from './postcode-point.js'
import { round_stops_maximum, type RoundFailure } from './round-message.js'
import { type VisitCandidate, visitCandidates } from './visit-candidates.sql.js'

/** What somebody says of a day on the road. Hours are "HH:MM". */
export type RoundWish = {
  readonly day: BusinessDate
  readonly starts_at: string
  readonly ends_at: string
  /** A French postcode, or coordinates as on a map: where the round begins and ends. */
  readonly start: string
  readonly service_minutes: number
}

/** The same, read and checked. */
export type RoundFrame = {
  readonly day: BusinessDate
  readonly hours: TimeWindow
  readonly start: GeoPoint
  readonly start_place: string
  readonly service_s: number
}

/** A visit as proposed or planned, with the length of the way to it. */
export type PlannedVisit = {
  readonly candidate: VisitCandidate
  readonly arrives_s: number
  readonly begins_s: number
  readonly leaves_s: number
  readonly way_m: number
}

/** An ordered day. */
export type PlannedDay = {
  readonly visits: readonly PlannedVisit[]
  readonly back_s: number
  readonly way_m: number
}

/** A proposal, with those that were asked for and do not fit, and how many cases could not be placed on the map. */
export type RoundProposal = PlannedDay & {
  readonly left_out: readonly VisitCandidate[]
  readonly not_located: readonly VisitCandidate[]
}

/** Nobody is proposed again so soon after a visit, unless one is asked for. */
const pause_days = 30

/**
 * Whom to visit on a day, and in which order: first those for whom a visit was asked, then those of the person's own
 * cases that bring most per minute of delay, as long as the hours last.
 */
export const proposeRound = async (
  reader: SqlReader,
  services: Pick<Services, 'clock'>,
  actor: Actor,
  wish: RoundWish & { readonly visits_maximum: number },
): Promise<Result<RoundProposal, RoundFailure>> => {
  const frame = readFrame(wish, services.clock.today(actor.time_zone))
  if (!frame.ok) return frame
  if (actor.user_id === null) return err({ code: 'not_allowed', field: null })
  const choice = { kind: 'due', agent_id: actor.user_id, day: frame.value.day, pause_days } as const
  const found = await visitCandidates(reader, actor, choice, frame.value.day)
  const byId = new Map(found.map((candidate) => [candidate.debt_case_id, candidate]))
  const located = found.flatMap((candidate) => stopOf(candidate, frame.value) ?? [])
  const asked = located.filter(({ id }) => byId.get(id)?.request !== null)
  const others = located.filter(({ id }) => byId.get(id)?.request === null)
  const maximum = Math.min(round_stops_maximum, Math.max(1, wish.visits_maximum))
  const planned = planRound(dayOf(frame.value), asked, others, maximum)
  const cases = (ids: readonly { readonly id: string }[]) => ids.flatMap(({ id }) => byId.get(id) ?? [])
  return ok({
    ...withWays(frame.value, planned, byId),
    left_out: cases(planned.left_out).filter(({ request }) => request !== null),
    not_located: found.filter(({ place }) => place === null),
  })
}

/** Reads the hours, the start and the length of a visit. */
export const readFrame = (wish: RoundWish, today: BusinessDate): Result<RoundFrame, RoundFailure> => {
  const from_s = secondsOfDay(wish.starts_at)
  const to_s = secondsOfDay(wish.ends_at)
  const start_place = wish.start.trim()
  const start = coordinatesOf(start_place) ?? locatePostcode(start_place)?.point ?? null
  if (wish.day < today) return err({ code: 'day_past', field: 'day' })
  if (from_s === null || to_s === null || from_s >= to_s) return err({ code: 'hours_wrong', field: 'startsAt' })
  if (start === null) return err({ code: 'start_unknown', field: 'start' })
  if (wish.service_minutes < 5 || wish.service_minutes > 120)
    return err({ code: 'service_wrong', field: 'serviceMinutes' })
  const service_s = wish.service_minutes * 60
  return ok({ day: wish.day, hours: { from_s, to_s }, start, start_place, service_s })
}

/** The frame as the problem that the rules solve. */
export const dayOf = ({ start, hours }: RoundFrame) => ({ start, end: start, hours, travel: car_travel })

/** A candidate as a stop of the problem; null where it is not on the map. */
export const stopOf = (candidate: VisitCandidate, { service_s }: RoundFrame): RoundCandidate | null => {
  const { debt_case_id, place, open_minor, request } = candidate
  if (place === null) return null
  const opening =
    request === null || request.opens_s === null || request.closes_s === null
      ? null
      : { from_s: request.opens_s, to_s: request.closes_s }
  return { id: debt_case_id, point: place.point, opening, service_s, worth: Number(open_minor) }
}

/** A schedule with the cases behind its stops and the lengths of its ways. */
export const withWays = (
  frame: RoundFrame,
  schedule: RoundSchedule,
  byId: ReadonlyMap<string, VisitCandidate>,
): PlannedDay => {
  let place = frame.start
  let total_m = 0
  const visits = schedule.visits.flatMap(({ stop, arrives_s, begins_s, leaves_s }): PlannedVisit[] => {
    const candidate = byId.get(stop.id)
    if (candidate === undefined) return []
    const way_m = wayMetres(car_travel, place, stop.point)
    place = stop.point
    total_m += way_m
    return [{ candidate, arrives_s, begins_s, leaves_s, way_m }]
  })
  return { visits, back_s: schedule.ends_s, way_m: total_m + wayMetres(car_travel, place, frame.start) }
}
