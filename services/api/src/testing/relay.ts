import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'

/** A stretch of network between the server and its database that can be cut. */
export type Relay = {
  /** The address of the database, by way of the relay. */
  readonly url: string
  /** From now on nothing comes through, and nobody is told: a machine that hangs. */
  freeze(): void
  /** Connections break and new ones are refused: a database that was stopped. */
  stop(): Promise<void>
  /** Everything works again; what was open is broken, as after a restart. */
  restore(): Promise<void>
  close(): Promise<void>
}

/** Opens a relay in front of the database at this address. */
export const openRelay = async (target_url: string): Promise<Relay> => {
  const target = new URL(target_url)
  const sockets = new Set<Socket>()
  let frozen = false
  const track = (socket: Socket): Socket => {
    sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)))
    return socket
  }
  const server: Server = createServer((socket) => {
    const near = track(socket)
    if (frozen) return void near.pause()
    const far = track(connect(Number(target.port), target.hostname))
    near.pipe(far).pipe(near)
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
  })
  const listen = async (port: number): Promise<void> => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  }
  await listen(0)
  const { port } = server.address() as AddressInfo
  const url = new URL(target_url)
  url.host = `127.0.0.1:${port}`
  const cut = (): void => sockets.forEach((socket) => socket.destroy())
  const stop = async (): Promise<void> => {
    cut()
    if (!server.listening) return
    server.close()
    await once(server, 'close')
  }
  return {
    url: url.href,
    freeze: () => {
      frozen = true
      for (const socket of sockets) socket.unpipe().pause()
    },
    stop,
    restore: async () => {
      frozen = false
      cut()
      if (!server.listening) await listen(port)
    },
    close: stop,
  }
}
