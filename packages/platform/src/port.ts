import { createServer } from 'node:net'
import { OperatorError, systemCode } from './operator-error.js'

/** Listens for a moment and answers the port, or the system's error code when that is not possible. */
const tryPort = (host: string, port: number): Promise<{ port: number } | { code: string }> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => {
      const code = systemCode(error)
      if (code === undefined) reject(error)
      else resolve({ code })
    })
    server.listen({ host, port, exclusive: true }, () => {
      const address = server.address()
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('A TCP server must have a TCP address'))
        else resolve({ port: address.port })
      })
    })
  })

/** A TCP port of the loopback that is free now: `preferred` when it is, else one that the system chooses. */
export const findFreePort = async (preferred?: number): Promise<number> => {
  if (preferred !== undefined) {
    const answer = await tryPort('127.0.0.1', preferred)
    if ('port' in answer) return answer.port
  }
  const answer = await tryPort('127.0.0.1', 0)
  if ('port' in answer) return answer.port
  throw new OperatorError('port_taken', `No TCP port of the loopback is free (${answer.code}).`)
}

/** Stops with one clear line when `host` and `port` cannot be listened on, before anything else is started. */
export const requireFreePort = async (host: string, port: number): Promise<void> => {
  const answer = await tryPort(host, port)
  if ('code' in answer) throw explainListenError(answer.code, host, port)
}

/** What the operator has to do when a server cannot listen; `code` is the system's error code. */
export const explainListenError = (code: string, host: string, port: number): OperatorError => {
  switch (code) {
    case 'EADDRINUSE':
      return new OperatorError(
        'port_taken',
        `Port ${port} on ${host} is taken by another program: stop it, or set PORT to another number.`,
      )
    case 'EACCES':
      return new OperatorError('port_taken', `This user may not listen on port ${port}: set PORT to 1024 or more.`)
    default:
      return new OperatorError('port_taken', `Cannot listen on ${host}, port ${port} (${code}): check HOST and PORT.`)
  }
}
