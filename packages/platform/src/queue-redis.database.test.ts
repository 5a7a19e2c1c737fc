import { expect, it } from 'vitest'
import { findFreePort } from './port.js'
import { parcelJob } from './testing/parcel-job.js'
import { QueueBench } from './testing/queue-bench.js'
import { redisProgram, startRedis } from './testing/redis-server.js'
import { waitUntil } from './testing/wait-until.js'

// Goal: worker and sender find Redis when it comes late and when it comes back. What a Redis that keeps nothing on its
// disk loses by a restart, the sweep of the imports enqueues again.

it.skipIf(redisProgram === undefined)('goes on when Redis comes late, and when it is restarted', async () => {
  const program = redisProgram ?? ''
  const port = await findFreePort()
  const bench = new QueueBench({ kind: 'redis', url: `redis://127.0.0.1:${port}` })
  const job = parcelJob()
  const seen: number[] = []
  const worker = bench.worker(job, ({ number }) => void seen.push(number))
  const sender = bench.sender()
  await waitUntil('the worker has told that there is no server', () => worker.kinds().includes('error'))
  let redis = await startRedis(program, port)
  try {
    for (const number of [1, 2, 3]) {
      if (number > 1) {
        await redis.stop()
        redis = await startRedis(program, port)
      }
      await sender.enqueue(job, { number })
      await waitUntil('it ran', () => seen.includes(number))
    }
    expect(seen).toEqual([1, 2, 3])
  } finally {
    await bench.close()
    await redis.stop()
  }
})
