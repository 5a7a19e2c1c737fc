import { readFileSync } from 'node:fs'
import type { GeoPoint } from '@quittance/core'

/**
 * How well a place is known: `given` by somebody, the `town` of the postcode, or the middle of the located postcodes
 * around it, `area`, where its own towns have no coordinates.
 */
export type PlacePrecision = 'given' | 'town' | 'area'

/** A postcode on the map. */
export type PostcodePoint = { readonly point: GeoPoint; readonly precision: Exclude<PlacePrecision, 'given'> }

/**
 * Where a French postcode is, or null when there is none such. The table comes with the product, so that no address
 * leaves it; `postcode-table` makes it.
 */
export const locatePostcode = (postcode: string): PostcodePoint | null => {
  points ??= readTable(readFileSync(new URL('../../data/postcodes.txt', import.meta.url), 'utf8'))
  return points.get(postcode) ?? null
}

let points: ReadonlyMap<string, PostcodePoint> | null = null

const readTable = (table: string): ReadonlyMap<string, PostcodePoint> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [digits = '', ...places] = line.split(' ')
        return places.map((place) => readPlace(digits, place))
      }),
  )

const readPlace = (digits: string, place: string): [string, PostcodePoint] => {
  const [, area, rest = '', latitude, longitude] = /^(~?)(\d{3}):(.+),(.+)$/u.exec(place) ?? []
  const point = { latitude_degrees: Number(latitude), longitude_degrees: Number(longitude) }
  return [digits + rest, { point, precision: area === '' ? 'town' : 'area' }]
}
