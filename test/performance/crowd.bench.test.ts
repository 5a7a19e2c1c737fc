import { expect, it } from 'vitest'
import { runCrowd } from '../isolation/run-crowd.js'

// Question: does a connection ever carry one agency's context to the next? Method: that of test/isolation, ten times as
// long.

it('keeps 50 organisations apart in 10,000 requests over pools of five', async () => {
  const figures = { requests: 0, complete: 0, killed: 0, rows: 0 }
  const foreign: string[] = []
  for (let round = 0; round < 10; round += 1) {
    const run = await runCrowd(500, 50)
    for (const name of ['requests', 'complete', 'killed', 'rows'] as const) figures[name] += run[name]
    foreign.push(...run.foreign)
  }
  console.info(
    `pools of five: ${figures.requests} requests, ${figures.complete} complete, ${figures.killed} sessions killed, ${figures.rows} rows checked, ${foreign.length} foreign`,
  )
  expect(foreign).toEqual([])
})
