import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { listPage, mailPage } from './mail-page.js'
import { z } from 'zod'
import type { CaughtMail } from './smtp-sink.js'

const smsBody = z.object({ from: z.string(), to: z.string(), text: z.string().max(2_000) })

/** A text message that was caught. */
type CaughtSms = z.infer<typeof smsBody>

const sms_bytes_maximum = 16_384

/** Takes a text message as a provider would. A web page elsewhere cannot send this type of content unasked. */
const takeSms = async (
  request: IncomingMessage,
  response: ServerResponse,
  keepSms: (sms: CaughtSms) => void,
): Promise<void> => {
  if (request.headers['content-type'] !== 'application/json') return send(response, 415, 'text/plain', 'Send JSON')
  const read = await bodyOf(request)
    .then((text) => smsBody.safeParse(JSON.parse(text)))
    .catch(() => null)
  if (read?.success !== true) return send(response, 400, 'text/plain', 'Send { from, to, text }')
  keepSms(read.data)
  send(response, 202, 'text/plain', 'Caught')
}

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  let size_bytes = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array)
    size_bytes += bytes.byteLength
    if (size_bytes > sms_bytes_maximum) throw new Error('Too large')
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/**
 * The page on which caught e-mails are looked at. It listens on this machine alone and answers only to its own name, so
 * that no web page elsewhere can have a browser read it; the HTML of an e-mail runs nothing and fetches nothing.
 */
export const openMailSinkSite = async (
  wanted_port: number,
  mails: () => readonly CaughtMail[],
  keepSms: (sms: CaughtSms) => void,
): Promise<{ readonly address: string; close(): Promise<void> }> => {
  const server = createServer((request, response) => {
    if (request.method === 'POST' && request.url === '/sms') void takeSms(request, response, keepSms)
    else answer(request, response, mails())
  })
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
