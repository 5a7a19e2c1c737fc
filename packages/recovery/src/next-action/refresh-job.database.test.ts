import { addDays, any_case, type Clock, default_strategy } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import * as fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { tenantContext } from '../actor.js'
import { arbitraryWorld, last_day } from '../kpi/testing/arbitrary-world.js'
import { openFiguresBench } from '../kpi/testing/figures-bench.js'
import { actorFor, insertStaffed, staff } from '../performance/testing/agency-world.js'
import { readQueueHealth } from '../queue-health/read-queue-health.js'
import { jsonOfContent } from '../strategy/strategy-json.js'
import { markNextActionsOfImport } from './mark-next-actions.js'
import { refreshNextActionsOfOrganisation } from './refresh-next-actions.run.js'

// Goal: what an import changed gets its next action by the job, as the application's own role may do it; the night gives
// the pool out within the limits of the strategy; and the orphan report sees a case that was forgotten.

const bench = await openFiguresBench(new Date('2025-08-01T03:10:00Z'))
afterAll(() => bench.close())
const today = addDays(last_day, 1)
const clock: Clock = { now: () => new Date('2025-08-01T03:10:00Z'), today: () => today }
const services = { ...bench.services, clock }
const [staffed] = fc.sample(arbitraryWorld, { numRuns: 1, seed: 5 }).map(staff)
if (staffed === undefined) throw new Error('There is no world')
await insertStaffed(bench.owner, staffed)
const { organisation_id, cases, deliveries } = staffed.world
const claire = actorFor(staffed, 'claire')
const run = (trigger: 'night' | 'import') =>
  refreshNextActionsOfOrganisation.run({ organisation_id, trigger }, services, new AbortController().signal)
const count = async (statement: string): Promise<number> =>
  (await bench.owner.query<{ count: number }>(statement, [organisation_id])).rows[0]?.count ?? -1
const orphans = async () =>
  (await bench.read(claire, (reader) => readQueueHealth(reader, claire, clock)))
    .filter(({ kind }) => kind === 'case_without_action')
    .map((stuck) => stuck.count)

it('computes what an import marked, and forgets the marks', async () => {
  expect(await orphans()).toEqual([cases.length])
  await withConnection(bench.services.database.pool, tenantContext(claire), async (client) => {
    for (const { import_id } of deliveries) await markNextActionsOfImport(client, organisation_id, import_id, today)
  })
  const marked = await count(
    'select count(distinct debt_case_id)::int as count from next_action_mark where organisation_id = $1',
  )
  expect(marked).toBeGreaterThan(3)
  await run('import')
  expect(await count('select count(*)::int as count from next_action_mark where organisation_id = $1')).toBe(0)
  expect(
    await count(
      `select count(*)::int as count from next_action where organisation_id = $1 and "rank" <= ${default_strategy.rules.length}`,
    ),
  ).toBe(marked)
})

it('gives the pool out at night where the strategy says so, to nobody more than its limit', async () => {
  const content = {
    ...default_strategy,
    days_ahead_maximum: 1,
    distribution: { automatic: true, cases_maximum: 1, due_per_day_maximum: null, rules: [] },
    rules: default_strategy.rules.map((rule) => ({ ...rule, conditions: any_case })),
  }
  await bench.owner.query(
    `insert into work_strategy (organisation_id, version, content, reason, made_at, live_from, published_at)
     values ($1, 1, $2, 'Test', now(), $3, now())`,
    [organisation_id, JSON.stringify(jsonOfContent(content)), today],
  )
  await run('night')
  expect(await orphans()).toEqual([])
  const { rows } = await bench.owner.query<{ assignee_id: string; count: number }>(
    `select assignee_id, count(*)::int as count from debt_case
     where organisation_id = $1 and assignee_id is not null group by assignee_id`,
    [organisation_id],
  )
  expect(rows.map((row) => row.count)).toEqual([1, 1, 1, 1])
  expect(
    await count(
      `select count(*)::int as count from case_assignment where organisation_id = $1 and kind = 'distributed'`,
    ),
  ).toBe(4)
  console.info(`orphan report: ${cases.length} open cases, none without a next action`)
})
