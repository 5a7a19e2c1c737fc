import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heuristicOrder } from './heuristic-order.js'
import { optimalOrder } from './optimal-order.js'
import { orderStops, planRound } from './plan-round.js'
import { distanceMetres, type GeoPoint } from './point.js'
import { type RoundProblem, type RoundStop, scheduleOf } from './round-problem.js'
import { car_travel, travelSeconds } from './travel.js'

const lille: GeoPoint = { latitude_degrees: 50.6292, longitude_degrees: 3.0573 }
const paris: GeoPoint = { latitude_degrees: 48.8534, longitude_degrees: 2.3488 }
const hours = { from_s: 8 * 3_600, to_s: 18 * 3_600 }

/** A place within some 40 km of Lille. */
const near: fc.Arbitrary<GeoPoint> = fc.record({
  latitude_degrees: fc.integer({ min: -350, max: 350 }).map((step) => lille.latitude_degrees + step / 1_000),
  longitude_degrees: fc.integer({ min: -500, max: 500 }).map((step) => lille.longitude_degrees + step / 1_000),
})
const opening = fc.option(
  fc
    .integer({ min: 0, max: 8 })
    .map((hour) => ({ from_s: hours.from_s + hour * 3_600, to_s: hours.from_s + (hour + 2) * 3_600 })),
  { freq: 2 },
)
const stopsOf = (count: { minLength: number; maxLength: number }, windows: fc.Arbitrary<RoundStop['opening']>) =>
  fc
    .array(fc.record({ point: near, opening: windows, service_s: fc.constantFrom(600, 900, 1_200) }), count)
    .map((stops) => stops.map((stop, position) => ({ ...stop, id: `stop ${position}` })))
const dayOf = (stops: readonly RoundStop[], ends = hours): RoundProblem => ({
  start: lille,
  end: lille,
  hours: ends,
  travel: car_travel,
  stops,
})

/** All orders, one after the other: the slowest way there is, and the plainest. */
function* permutations(stops: readonly RoundStop[]): Generator<RoundStop[]> {
  if (stops.length === 0) yield []
  for (const [position, stop] of stops.entries())
    for (const rest of permutations(stops.toSpliced(position, 1))) yield [stop, ...rest]
}

const percent = (share: number) => `${(share * 100).toFixed(2)} %`
const at = (id: string, degrees: number) => ({
  id,
  point: { ...lille, latitude_degrees: lille.latitude_degrees + degrees },
  opening: null,
  service_s: 900,
  worth: 1,
})

describe('ways', () => {
  it('are as long as on the earth', () => {
    // 203 to 204 km from city to city as the crow flies, whichever map is asked.
    expect(Math.round(distanceMetres(lille, paris) / 1_000)).toBe(204)
    expect(distanceMetres(lille, lille)).toBe(0)
    expect(travelSeconds(car_travel, lille, lille)).toBe(0)
  })
})

describe('the order of a round', () => {
  it('is the best of all orders when it is found as such', () => {
    fc.assert(
      fc.property(stopsOf({ minLength: 0, maxLength: 5 }, opening), (stops) => {
        const problem = dayOf(stops)
        const every = [...permutations(stops)].flatMap((order) => scheduleOf(problem, order)?.ends_s ?? [])
        expect(optimalOrder(problem)?.ends_s ?? Infinity).toBe(Math.min(Infinity, ...every))
      }),
      { numRuns: 200 },
    )
  })

  it('is near the best when it is found quickly', () => {
    const rounds = fc.sample(stopsOf({ minLength: 8, maxLength: 9 }, fc.constant(null)), { numRuns: 200, seed: 4 })
    const gaps = rounds.map((stops) => {
      const problem = dayOf(stops, { from_s: hours.from_s, to_s: 48 * 3_600 })
      const travel_s = (ends_s: number | undefined) =>
        (ends_s ?? Infinity) - hours.from_s - stops.reduce((sum, { service_s }) => sum + service_s, 0)
      const best_s = travel_s(optimalOrder(problem)?.ends_s)
      return (travel_s(heuristicOrder(problem)?.ends_s) - best_s) / best_s
    })
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
    console.info(
      `rounds of 8 and 9 stops: ${gaps.length}, best ${gaps.filter((gap) => gap === 0).length} times, on the road ${percent(mean)} longer than the best on average, ${percent(Math.max(...gaps))} at worst`,
    )
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0)
    expect(mean).toBeLessThan(0.02)
  })

  it('has everybody once, or is none', () => {
    fc.assert(
      fc.property(stopsOf({ minLength: 0, maxLength: 16 }, opening), (stops) => {
        const found = orderStops(dayOf(stops))
        if (found === null) return
        expect(found.visits.map(({ stop }) => stop.id).toSorted()).toEqual(stops.map(({ id }) => id).toSorted())
        expect(
          scheduleOf(
            dayOf(stops),
            found.visits.map(({ stop }) => stop),
          ),
        ).toEqual(found)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a planned round', () => {
  it('keeps hours and windows, leaves nobody out in silence, and takes those that must be visited first', () => {
    fc.assert(
      fc.property(
        stopsOf({ minLength: 0, maxLength: 3 }, fc.constant(null)),
        stopsOf({ minLength: 0, maxLength: 14 }, opening),
        fc.integer({ min: 3, max: 9 }),
        (must, may, maximum) => {
          const required = must.map((stop) => ({ ...stop, id: `must ${stop.id}` }))
          const candidates = may.map((stop, position) => ({ ...stop, worth: 100 + position }))
          const { stops: _, ...day } = dayOf([])
          const planned = planRound(day, required, candidates, maximum)
          const visited = planned.visits.map(({ stop }) => stop.id)
          const all = [...required, ...candidates].map(({ id }) => id)
          expect([...visited, ...planned.left_out.map(({ id }) => id)].toSorted()).toEqual(all.toSorted())
          expect(visited.length).toBeLessThanOrEqual(maximum)
          expect(planned.ends_s).toBeLessThanOrEqual(hours.to_s)
          expect(required.every(({ id }) => visited.includes(id))).toBe(true)
          for (const { stop, begins_s } of planned.visits)
            expect(stop.opening === null || (begins_s >= stop.opening.from_s && begins_s <= stop.opening.to_s)).toBe(
              true,
            )
        },
      ),
      { numRuns: 100 },
    )
  })

  it('prefers the near of two that are worth the same', () => {
    const { stops: _, ...day } = dayOf([])
    const planned = planRound(day, [], [at('far', 0.5), at('near', 0.1)], 1)
    expect(planned.visits.map(({ stop }) => stop.id)).toEqual(['near'])
    expect(planned.left_out.map(({ id }) => id)).toEqual(['far'])
  })
})
