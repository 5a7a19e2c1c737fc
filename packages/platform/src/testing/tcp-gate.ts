import { connect, createServer, type Socket } from 'node:net'
import { once } from 'node:events'

/** A door before a server of the loopback: shut, nobody can connect, and who was inside is thrown out. */
export type TcpGate = {
  readonly port: number
  open(): Promise<void>
  shut(): Promise<void>
}

/** Reserves a port for the door, which is shut at first. */
export const createTcpGate = async (port: number, target_port: number): Promise<TcpGate> => {
  const sockets = new Set<Socket>()
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
  }
  const server = createServer((incoming) => {
    const outgoing = connect(target_port, '127.0.0.1')
    keep(incoming)
    keep(outgoing)
    incoming.on('close', () => outgoing.destroy())
    outgoing.on('close', () => incoming.destroy())
    incoming.pipe(outgoing).pipe(incoming)
  })
  return {
    port,
    open: async () => {
      server.listen(port, '127.0.0.1')
      await once(server, 'listening')
    },
    shut: async () => {
      const closed = server.listening ? once(server, 'close') : Promise.resolve()
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
