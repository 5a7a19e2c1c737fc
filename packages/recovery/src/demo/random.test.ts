import { describe, expect, test } from 'vitest'
import { Random } from './random.js'

const draws = (random: Random, count: number) => Array.from({ length: count }, () => random.next())
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('Random', () => {
  test('gives the same sequence for the same key and another for a key that differs anywhere', () => {
    const first = draws(new Random('seed', 'A', 1), 20)
    expect(draws(new Random('seed', 'A', 1), 20)).toEqual(first)
    expect(draws(new Random('seed', 'A', 2), 20)).not.toEqual(first)
    expect(draws(new Random('seee', 'A', 1), 20)).not.toEqual(first)
    expect(draws(new Random('seed', 'A1'), 20)).not.toEqual(first)
  })

  test('keeps the sequence it has always had, so that files stay the same from release to release', () => {
    expect(draws(new Random('quittance'), 3)).toMatchInlineSnapshot(`
      [
        0.8361130408011377,
        0.3267929644789547,
        0.2118004346266389,
      ]
    `)
  })

  test('spreads evenly, also over the first draws of neighbouring keys', () => {
    const first_draws = Array.from({ length: 10_000 }, (_, key) => new Random('seed', key).next())
    for (let tenth = 0; tenth < 10; tenth += 1) {
      const share = first_draws.filter((value) => Math.floor(value * 10) === tenth).length / 10_000
      expect(share).toBeCloseTo(0.1, 1)
    }
  })

  test('integer reaches both ends and nothing beyond', () => {
    const random = new Random('integer')
    const values = new Set(Array.from({ length: 500 }, () => random.integer(-2, 3)))
    expect([...values].toSorted((left, right) => left - right)).toEqual([-2, -1, 0, 1, 2, 3])
  })

  test('weighted follows the weights', () => {
    const random = new Random('weighted')
    const values = Array.from({ length: 4000 }, () =>
      random.weighted([
        ['rare', 1],
        ['often', 3],
      ] as const),
    )
    expect(values.filter((value) => value === 'often').length / 4000).toBeCloseTo(0.75, 1)
  })

  test('the laws have their means', () => {
    const random = new Random('laws')
    expect(mean(Array.from({ length: 20_000 }, () => random.normal()))).toBeCloseTo(0, 1)
    expect(mean(Array.from({ length: 20_000 }, () => random.exponential(5))) / 5).toBeCloseTo(1, 1)
    const log_normal = Array.from({ length: 20_001 }, () => random.logNormal(100, 0.8)).toSorted((a, b) => a - b)
    expect((log_normal[10_000] ?? 0) / 100).toBeCloseTo(1, 1)
  })

  test('refuses to choose from nothing', () => {
    expect(() => new Random('empty').pick([])).toThrow('at least one value')
    expect(() => new Random('empty').weighted([])).toThrow('at least one choice')
  })
})
