import { createServer, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { findFreePort, requireFreePort } from './port.js'

const servers: Server[] = []

const occupy = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer()
    servers.push(server)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(address !== null && typeof address === 'object' ? address.port : 0)
    })
  })

afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve))
})

test('a port that is taken is refused with a line that says how to go on', async () => {
  const port = await occupy()
  await expect(requireFreePort('127.0.0.1', port)).rejects.toMatchObject({
    reason: 'port_taken',
    message: `Port ${port} on 127.0.0.1 is taken by another program: stop it, or set PORT to another number.`,
  })
})

test('an address that is not of this machine is refused', async () => {
  await expect(requireFreePort('192.0.2.1', 4000)).rejects.toMatchObject({
    message: expect.stringContaining('check HOST and PORT'),
  })
})

test('the preferred port is kept when it is free, and replaced when it is not', async () => {
  const taken = await occupy()
  expect(await findFreePort(taken)).not.toBe(taken)
  const free = await findFreePort()
  expect(await findFreePort(free)).toBe(free)
})
