import { default_strategy } from '@quittance/core'
import { expect, it } from 'vitest'
import { strategyChanges, type StrategyText, strategyOfText } from './strategy-text.js'

const text = JSON.stringify(default_strategy)
const before: StrategyText = strategyOfText(text)

it('finds no difference between a strategy and itself', () => {
  expect(strategyChanges(before, strategyOfText(text))).toEqual([])
})

it('names what was changed, removed, added and moved', () => {
  const [first, second, third, ...rest] = before.rules
  if (first === undefined || second === undefined || third === undefined) throw new Error('There are no rules')
  const changed = { ...third, delay: { count: 4, unit: 'days' as const } }
  const after = { ...before, lease_minutes: 20, rules: [changed, first, ...rest, first] }
  expect(strategyChanges(before, after).map(({ kind, about }) => [kind, about])).toEqual([
    ['rule_changed', third.reason],
    ['rule_added', first.reason],
    ['rule_removed', second.reason],
    ['rule_moved', ''],
    ['parameter', 'lease_minutes'],
  ])
})
