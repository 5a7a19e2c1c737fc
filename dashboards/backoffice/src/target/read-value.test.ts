import { expect, it } from 'vitest'
import { readTargetValue } from './read-value.js'

it.each([
  ['35,5', 'ratio', { numerator: 71n, denominator: 200n }],
  ['35.5 %', 'ratio', { numerator: 71n, denominator: 200n }],
  ['120 000', 'money', { numerator: 12_000_000n, denominator: 1n }],
  ['12,34', 'money', { numerator: 1_234n, denominator: 1n }],
  ['12,345', 'money', null],
  ['40', 'count', { numerator: 40n, denominator: 1n }],
  ['40,5', 'count', null],
  ['30,5', 'days', { numerator: 61n, denominator: 2n }],
  ['36', 'money_per_hour', { numerator: 1n, denominator: 1n }],
  ['a lot', 'ratio', null],
  ['', 'ratio', null],
  ['-3', 'ratio', null],
] as const)('reads %j as a target in %s', (text, unit, expected) => {
  expect(readTargetValue(text, unit, 'EUR')).toEqual(expected)
})
