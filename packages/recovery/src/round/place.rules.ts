import { type GeoPoint, isGeoPoint } from '@quittance/core'
import { readAddress } from '../contact-point/postal-address.rules.js'

/** The postcode of a French address such as "…\n59000 Lille", or null where there is none. */
export const postcodeOf = (address: string): string | null => readAddress(address).postcode || null

/** Coordinates as people copy them from a map, "50.6292, 3.0573", or null. */
export const coordinatesOf = (text: string): GeoPoint | null => {
  const found = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/u.exec(text)
  if (found === null) return null
  const point = { latitude_degrees: Number(found[1]), longitude_degrees: Number(found[2]) }
  return isGeoPoint(point) ? point : null
}

/** A time of day, "HH:MM", in seconds since midnight, or null. */
export const secondsOfDay = (text: string): number | null => {
  const found = /^([01]\d|2[0-3]):([0-5]\d)$/u.exec(text)
  return found === null ? null : Number(found[1]) * 3_600 + Number(found[2]) * 60
}

/** Seconds since midnight as "HH:MM", rounded up to the minute: nobody arrives earlier than written. */
export const timeOfDay = (seconds: number): string => {
  const minutes = Math.ceil(seconds / 60)
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
