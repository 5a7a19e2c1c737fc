import type { GeoPoint } from './point.js'
import { travelSeconds, type TravelModel } from './travel.js'

/** Times of a day in seconds since its midnight. */
export type TimeWindow = { readonly from_s: number; readonly to_s: number }

/** Somebody to be visited. */
export type RoundStop = {
  readonly id: string
  readonly point: GeoPoint
  /** When the visit may begin; null for any time of the round. */
  readonly opening: TimeWindow | null
  /** How long the visit lasts. */
  readonly service_s: number
}

/** A day on the road: from where and until when, and whom to visit. */
export type RoundProblem = {
  readonly start: GeoPoint
  readonly end: GeoPoint
  /** Leaving `start` at the earliest, being back at `end` at the latest. */
  readonly hours: TimeWindow
  readonly travel: TravelModel
  readonly stops: readonly RoundStop[]
}

/** A visit in its place in the round. */
export type ScheduledStop = {
  readonly stop: RoundStop
  readonly arrives_s: number
  /** When the visit begins: later than the arrival where an opening opens later. */
  readonly begins_s: number
  readonly leaves_s: number
}

/** An order of all stops with its times. */
export type RoundSchedule = {
  readonly visits: readonly ScheduledStop[]
  /** Back at the end. */
  readonly ends_s: number
}

/**
 * The times of the stops in this order, each as early as it can be; null when an opening or the end of the hours is
 * missed. Being earlier at a stop never makes a later one later, so that the earliest times are the best.
 */
export function scheduleOf(problem: RoundProblem, order: readonly RoundStop[]): RoundSchedule | null {
  let place = problem.start
  let time_s = problem.hours.from_s
  const visits: ScheduledStop[] = []
  for (const stop of order) {
    const arrives_s = time_s + travelSeconds(problem.travel, place, stop.point)
    const begins_s = beginsAt(stop, arrives_s)
    if (begins_s === null) return null
    time_s = begins_s + stop.service_s
    place = stop.point
    visits.push({ stop, arrives_s, begins_s, leaves_s: time_s })
  }
  const ends_s = time_s + travelSeconds(problem.travel, place, problem.end)
  return ends_s > problem.hours.to_s ? null : { visits, ends_s }
}

/** When a visit begins for who arrives then; null when its opening is over. */
export function beginsAt({ opening }: RoundStop, arrives_s: number): number | null {
  if (opening === null) return arrives_s
  return arrives_s > opening.to_s ? null : Math.max(arrives_s, opening.from_s)
}
