/** A place on the earth (WGS 84), in degrees. */
export type GeoPoint = { readonly latitude_degrees: number; readonly longitude_degrees: number }

/** Mean radius of the earth (IUGG). */
const earth_radius_m = 6_371_009

/** True for a place that there is. */
export function isGeoPoint({ latitude_degrees, longitude_degrees }: GeoPoint): boolean {
  return Math.abs(latitude_degrees) <= 90 && Math.abs(longitude_degrees) <= 180
}

/** Distance as the crow flies between two places, in metres, by the haversine formula. */
export function distanceMetres(from: GeoPoint, to: GeoPoint): number {
  const latitude = radians(to.latitude_degrees - from.latitude_degrees)
  const longitude = radians(to.longitude_degrees - from.longitude_degrees)
  const half =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(from.latitude_degrees)) * Math.cos(radians(to.latitude_degrees)) * Math.sin(longitude / 2) ** 2
  return 2 * earth_radius_m * Math.asin(Math.min(1, Math.sqrt(half)))
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
