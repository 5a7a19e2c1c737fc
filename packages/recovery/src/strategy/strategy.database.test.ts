import { addDays, any_case, type Clock, default_strategy, type StrategyContent } from '@quittance/core'
import * as fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { arbitraryWorld, last_day } from '../kpi/testing/arbitrary-world.js'
import { openFiguresBench } from '../kpi/testing/figures-bench.js'
import { valueOf } from '../kpi/testing/read-report.js'
import { actorFor, insertStaffed, staff } from '../performance/testing/agency-world.js'
import { publishStrategy, saveStrategy } from './save-strategy.js'
import { simulateStrategy } from './simulate-strategy.js'
import { readStrategyInForce } from './strategy-in-force.js'
import { jsonOfContent } from './strategy-json.js'

// Goal: a strategy is kept in versions that no longer change once published, is refused with what is wrong, and says what
// it would do before it does it. Method: a random world of seven cases, whose numbers can be added up.

const now = new Date('2025-08-01T10:00:00Z')
const bench = await openFiguresBench(now)
afterAll(() => bench.close())
const today = addDays(last_day, 1)
const clock: Clock = { now: () => now, today: () => today }
const asked: unknown[] = []
const jobs: typeof bench.services.jobs = {
  ...bench.services.jobs,
  enqueue: (...request: readonly unknown[]) => {
    asked.push(request[1])
    return Promise.resolve()
  },
}
const services = { ...bench.services, clock, jobs }
const [staffed] = fc.sample(arbitraryWorld, { numRuns: 1, seed: 23 }).map(staff)
if (staffed === undefined) throw new Error('There is no world')
await insertStaffed(bench.owner, staffed)
const claire = actorFor(staffed, 'claire')
const { organisation_id } = staffed.world

const quick: StrategyContent = {
  ...default_strategy,
  days_ahead_maximum: 2,
  rules: [{ reason: 'new_case', conditions: any_case, delay: { count: 0, unit: 'days' } }],
}
const textOf = (content: StrategyContent): string => JSON.stringify(jsonOfContent(content))
const inForce = (day = today) => bench.read(claire, (reader) => readStrategyInForce(reader, organisation_id, day))

it('is a draft until it is published for a day, and from then on the one in force', async () => {
  expect((await inForce()).version).toBe(0)
  const { version } = valueOf(
    await saveStrategy(services, claire, { version: null, content_json: textOf(default_strategy), reason: 'Spring' }),
  )
  valueOf(await saveStrategy(services, claire, { version, content_json: textOf(quick), reason: 'Spring, quicker' }))
  expect((await inForce()).version).toBe(0)
  expect(await publishStrategy(services, claire, { version, live_from: addDays(today, -1) })).toMatchObject({
    error: { code: 'live_from_past' },
  })
  valueOf(await publishStrategy(services, claire, { version, live_from: today }))
  expect(asked).toEqual([{ organisation_id, trigger: 'strategy' }])
  expect(await inForce()).toMatchObject({ version, content: quick })
  expect((await inForce(addDays(today, -1))).version).toBe(0)
  expect(
    await saveStrategy(services, claire, { version, content_json: textOf(default_strategy), reason: 'Changed' }),
  ).toMatchObject({ error: { code: 'published_already' } })
})

const [rule] = quick.rules
const twice = { ...quick, rules: [...quick.rules, ...quick.rules] }
const outside = { ...any_case, creditor_ids: ['01900000-0000-7000-8000-00000000000a'] }
it.each([
  ['that is none', '{', 'not_json'],
  ['with a word that is not known', textOf(quick).replace('new_case', 'old_case'), 'not_json'],
  ['with a rule that is never reached', textOf(twice), 'faults'],
  ['that lets cases wait for ever', textOf({ ...quick, days_ahead_maximum: 9_999 }), 'faults'],
  [
    'about another’s creditor',
    textOf({ ...quick, rules: rule ? [{ ...rule, conditions: outside }] : [] }),
    'unknown_id',
  ],
])('is not kept %s', async (_, content_json, code) => {
  expect(await saveStrategy(services, claire, { version: null, content_json, reason: 'Try' })).toMatchObject({
    error: { code },
  })
  const anna = actorFor(staffed, 'anna')
  expect(await saveStrategy(services, anna, { version: null, content_json, reason: 'Try' })).toMatchObject({
    error: { code: 'not_allowed' },
  })
})

it('says before it is published how many cases move, and writes nothing', async () => {
  const live = { version: 0, content: default_strategy, country: 'FR' }
  const simulate = (draft: StrategyContent) =>
    bench.read(claire, (reader) => simulateStrategy(reader, { organisation_id }, { live, draft, today }))
  const same = await simulate(default_strategy)
  const { stock, reasons, agents, moved } = await simulate(quick)
  const sum = (side: 'before' | 'after') =>
    reasons.reduce((all, row) => all + row[`due_${side}`] + row[`later_${side}`], 0)
  expect([same.moved, same.stock, sum('before'), sum('after')]).toEqual([0, stock, stock, stock])
  expect(moved).toBeGreaterThan(0)
  expect(agents.map(({ name }) => name)).toEqual(['Anna', 'Bruno', 'Chloé', 'Denis'])
  const { rows } = await bench.owner.query('select from next_action where organisation_id = $1', [organisation_id])
  expect(rows).toEqual([])
  console.info(`strategy simulation: ${stock} cases, ${moved} move, ${agents.length} agents`)
})
