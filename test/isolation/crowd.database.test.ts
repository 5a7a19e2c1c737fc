import { expect, it } from 'vitest'
import { runCrowd } from './run-crowd.js'

// Goal: a connection never carries one agency's context to the next. Method: 500 requests of 50 agencies at once over the
// API, and 500 transactions over its pools, of five connections each; some fail, some are abandoned, sessions are killed
// in between; every row that comes back names its owner.

it('keeps 50 organisations apart in 1000 requests at once over pools of five', async () => {
  const { requests, complete, killed, rows, foreign } = await runCrowd(500, 50)
  console.info(
    `pools of five: ${requests} requests of 50 organisations, ${complete} complete, ${killed} sessions killed, ${rows} rows checked, ${foreign.length} foreign`,
  )
  expect(foreign).toEqual([])
  expect(killed).toBeGreaterThan(0)
  // Whatever was killed, the requests after it were answered whole: those that neither fail nor leave on purpose.
  expect(complete).toBeGreaterThan(150)
  expect(rows).toBeGreaterThan(5000)
})
