import { expect, it } from 'vitest'
import { writeExactChange } from './write-exact-change.js'

const points = (text: string) => `${text} pts`

it.each([
  [{ numerator: '3', denominator: '100' }, 'ratio', '+3.00 pts'],
  [{ numerator: '-1', denominator: '3' }, 'ratio', '-33.33 pts'],
  [{ numerator: '125000', denominator: '1' }, 'money', '+€1,250.00'],
  [{ numerator: '-7', denominator: '1' }, 'count', '-7'],
] as const)('writes %o of a %s as %s', (change, unit, text) => {
  expect(writeExactChange(change, { unit, currency: 'EUR' }, 'en-GB', points)).toBe(text)
})
