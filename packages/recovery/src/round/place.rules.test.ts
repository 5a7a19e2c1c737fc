import { readFileSync } from 'node:fs'
import { distanceMetres } from '@quittance/core'
import { expect, it } from 'vitest'
import { coordinatesOf, postcodeOf, secondsOfDay, timeOfDay } from './place.rules.js'
import { locatePostcode } from './postcode-point.js'
import { readPoints } from './postcode-table/read-points.js'
import { writeTable } from './postcode-table/write-table.js'

it.each([
  ['12 rue des Tilleuls\n59000 Lille', '59000'],
  ['Résidence du Parc\nBât. B\n 97400  Saint-Denis ', '97400'],
  ['12 rue des Tilleuls', null],
])('the postcode of %j is %s', (address, postcode) => {
  expect(postcodeOf(address)).toBe(postcode)
})

it.each([
  ['50.6292, 3.0573', { latitude_degrees: 50.6292, longitude_degrees: 3.0573 }],
  ['-20.88;55.45', { latitude_degrees: -20.88, longitude_degrees: 55.45 }],
  ['95, 3', null],
  ['Lille', null],
])('the coordinates %j are %j', (text, point) => {
  expect(coordinatesOf(text)).toEqual(point)
})

it('knows times of day, and rounds them up', () => {
  expect([secondsOfDay('08:30'), secondsOfDay('24:00'), secondsOfDay('8:30')]).toEqual([30_600, null, null])
  expect([timeOfDay(30_600), timeOfDay(30_601)]).toEqual(['08:30', '08:31'])
})

it('finds postcodes on the map: towns, districts of cities, and small places by those around them', () => {
  // Coordinates of the town halls, as any map shows them.
  const known = {
    '59000': [50.63, 3.06],
    '13001': [43.3, 5.37],
    '75011': [48.86, 2.35],
    '97400': [-20.88, 55.45],
  } as const
  for (const [postcode, [latitude_degrees, longitude_degrees]] of Object.entries(known)) {
    const found = locatePostcode(postcode)
    if (found === null) throw new Error(`${postcode} is not on the map`)
    expect(distanceMetres(found.point, { latitude_degrees, longitude_degrees })).toBeLessThan(5_000)
    expect(found.precision).toBe('town')
  }
  expect(locatePostcode('01260')?.precision).toBe('area')
  expect(locatePostcode('00000')).toBeNull()
})

it('keeps the table of postcodes as its packages have it', () => {
  const kept = readFileSync(new URL('../../data/postcodes.txt', import.meta.url), 'utf8')
  expect(kept === `${writeTable(readPoints())}\n`, 'run `pnpm postcodes` in packages/recovery').toBe(true)
})
