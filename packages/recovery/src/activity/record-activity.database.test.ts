import { addDays, businessDate } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import * as fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { tenantContext } from '../actor.js'
import { computeKpis } from '../kpi/compute-kpis.js'
import { arbitraryWorld } from '../kpi/testing/arbitrary-world.js'
import { openFiguresBench } from '../kpi/testing/figures-bench.js'
import { insertDelivery, insertFrame } from '../kpi/testing/insert-world.js'
import { actorOf, valueOf, wholeReport } from '../kpi/testing/read-report.js'
import { recordActivity } from './record-activity.js'

// Goal: what somebody does today, or forgot to note the day before, is in the figures at once, and still after the night.

const now = new Date('2025-08-01T10:00:00Z')
const bench = await openFiguresBench(now)
afterAll(() => bench.close())
const [world] = fc.sample(arbitraryWorld, { numRuns: 1, seed: 11 })
if (world === undefined) throw new Error('There is no world')
const actor = actorOf(world.organisation_id)
const today = businessDate('2025-08-01')

const contacts = async () => {
  const ids = ['calls', 'call-right-party-rate']
  const found = await bench.read(actor, (reader) =>
    computeKpis(reader, actor, bench.services.clock, wholeReport(today), ids),
  )
  return valueOf(found).map(({ numerator }) => Number(numerator))
}

it('counts on its day, stored or not', async () => {
  await insertFrame(bench.owner, world)
  for (const delivery of world.deliveries) await insertDelivery(bench.owner, world, delivery)
  await bench.computeThrough(world.organisation_id, addDays(today, -1))
  const [calls = 0, reached = 0] = await contacts()
  const claim = world.deliveries[0]?.claims[0]
  if (claim === undefined) throw new Error('There is a claim')
  for (const occurred_at of [now, new Date('2025-07-31T10:00:00Z')])
    await withConnection(bench.services.database.pool, tenantContext(actor), (client) =>
      recordActivity(
        client,
        actor,
        {
          debt_case_id: claim.case_id,
          claim_id: null,
          channel: 'call',
          direction: 'outbound',
          outcome: 'reached_right_party',
          reason_for_delay: 'cash_flow',
          duration_seconds: 90,
          note: null,
          occurred_at,
        },
        now,
      ),
    )
  expect(await contacts()).toEqual([calls + 2, reached + 2])
  await bench.computeThrough(world.organisation_id, today)
  expect(await contacts()).toEqual([calls + 2, reached + 2])
})
