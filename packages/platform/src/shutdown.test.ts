import { describe, expect, test } from 'vitest'
import { createShutdown } from './shutdown.js'

const record = () => {
  const failures: unknown[] = []
  return { failures, log: { error: (fields: unknown) => void failures.push(fields) } }
}

describe('a shutdown', () => {
  test('closes in the reverse order of opening, one after the other', async () => {
    const order: string[] = []
    const shutdown = createShutdown(record().log, 1000)
    for (const name of ['database', 'queue', 'server']) {
      shutdown.add(name, async () => {
        order.push(`${name} begins`)
        await new Promise((resolve) => setImmediate(resolve))
        order.push(`${name} ends`)
      })
    }
    expect(await shutdown.run()).toBe(true)
    expect(order).toEqual([
      'server begins',
      'server ends',
      'queue begins',
      'queue ends',
      'database begins',
      'database ends',
    ])
  })

  test('happens once, however often it is asked for', async () => {
    let closed = 0
    const shutdown = createShutdown(record().log, 1000)
    shutdown.add('server', async () => void (closed += 1))
    await Promise.all([shutdown.run(), shutdown.run()])
    await shutdown.run()
    expect(closed).toBe(1)
  })

  test('goes on after a step that fails, and says which one it was', async () => {
    const { failures, log } = record()
    let closed = false
    const shutdown = createShutdown(log, 1000)
    shutdown.add('database', async () => void (closed = true))
    shutdown.add('server', async () => {
      throw new Error('still busy')
    })
    expect(await shutdown.run()).toBe(false)
    expect(closed).toBe(true)
    expect(failures).toMatchObject([{ step: 'server' }])
  })

  test('leaves a step behind that does not end, and still begins the others', async () => {
    const { failures, log } = record()
    let closed = false
    const shutdown = createShutdown(log, 20)
    shutdown.add('database', async () => void (closed = true))
    shutdown.add('server', () => new Promise(() => {}))
    expect(await shutdown.run()).toBe(false)
    expect(closed).toBe(true)
    expect(failures).toMatchObject([{ step: 'server' }])
  })
})
