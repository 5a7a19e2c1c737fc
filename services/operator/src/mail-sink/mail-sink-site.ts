import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listPage, mailPage } from './mail-page.js'
import type { CaughtMail } from './smtp-sink.js'

/**
 * The page on which caught e-mails are looked at. It listens on this machine alone and answers only to its own name, so
 * that no web page elsewhere can have a browser read it; the HTML of an e-mail runs nothing and fetches nothing.
 */
export const openMailSinkSite = async (
  wanted_port: number,
  mails: () => readonly CaughtMail[],
): Promise<{ readonly address: string; close(): Promise<void> }> => {
  const server = createServer((request, response) => answer(request, response, mails()))
  const port = (await listen(server, wanted_port)) ?? (await listen(server, 0)) ?? 0
  return {
    address: `http://localhost:${port}`,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

/** The port it listens on; null when it is taken. */
const listen = async (server: ReturnType<typeof createServer>, port: number): Promise<number | null> => {
  try {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  } catch {
    return null
  }
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : null
}

const answer = (request: IncomingMessage, response: ServerResponse, mails: readonly CaughtMail[]): void => {
  const host = request.headers.host?.replace(/:\d+$/u, '')
  if (request.method !== 'GET' || (host !== 'localhost' && host !== '127.0.0.1'))
    return send(response, 404, 'text/plain', 'Not found')
  const path = /^\/(?:mails\/(?<number>\d{1,9})(?:\/parts\/(?<part>\d{1,3}))?)?$/u.exec(request.url ?? '')?.groups
  if (path === undefined && request.url !== '/') return send(response, 404, 'text/plain', 'Not found')
  if (path?.['number'] === undefined) return send(response, 200, 'text/html; charset=utf-8', listPage(mails))
  const mail = mails.find(({ number }) => number === Number(path['number']))
  if (mail === undefined) return send(response, 404, 'text/plain', 'This e-mail is no longer kept')
  if (path['part'] === undefined) return send(response, 200, 'text/html; charset=utf-8', mailPage(mail))
  const part = mail.parts[Number(path['part'])]
  if (part === undefined) return send(response, 404, 'text/plain', 'Not found')
  if (part.file_name !== null)
    response.setHeader('content-disposition', `attachment; filename*=utf-8''${encodeURIComponent(part.file_name)}`)
  send(response, 200, part.file_name === null ? `${part.content_type}; charset=utf-8` : part.content_type, part.bytes)
}

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'"

const send = (response: ServerResponse, status: number, type: string, body: string | Buffer): void => {
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  })
  response.end(body)
}
