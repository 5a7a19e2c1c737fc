import { distanceMetres, type GeoPoint } from './point.js'

/**
 * How long it takes to get from one place to another where no map of roads is at hand: the crow's distance, longer by
 * the detour of roads, driven at the speed of a town up to a distance and of country roads beyond it. It orders stops
 * well; as a time of arrival it is an estimate.
 */
export type TravelModel = {
  /** Length of a way by road over the crow's distance; 1.3 is usual for Europe. */
  readonly detour_factor: number
  readonly town_speed_kmh: number
  readonly road_speed_kmh: number
  /** Up to this length of way all of it is driven as in a town. */
  readonly town_distance_m: number
  /** Getting in, out and parked: added to every way that is longer than nothing. */
  readonly parking_s: number
}

/** By car, in a country of towns and country roads. */
export const car_travel: TravelModel = {
  detour_factor: 1.3,
  town_speed_kmh: 25,
  road_speed_kmh: 70,
  town_distance_m: 5_000,
  parking_s: 180,
}

/** Length of the way by road in metres, rounded. */
export function wayMetres(model: TravelModel, from: GeoPoint, to: GeoPoint): number {
  return Math.round(distanceMetres(from, to) * model.detour_factor)
}

/** Time for the way in whole seconds. */
export function travelSeconds(model: TravelModel, from: GeoPoint, to: GeoPoint): number {
  const way_m = wayMetres(model, from, to)
  if (way_m === 0) return 0
  const in_town_m = Math.min(way_m, model.town_distance_m)
  const seconds =
    in_town_m / metresPerSecond(model.town_speed_kmh) + (way_m - in_town_m) / metresPerSecond(model.road_speed_kmh)
  return Math.round(seconds) + model.parking_s
}

function metresPerSecond(speed_kmh: number): number {
  return speed_kmh / 3.6
}
