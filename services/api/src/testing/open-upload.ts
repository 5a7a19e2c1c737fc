import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import type { RunningApi } from '../index.js'
import { uploadHeaders } from './client.js'

/** An upload in the hands of the test: it decides when which bytes are sent, and whether they ever end. */
export type OpenUpload = {
  readonly request: ClientRequest
  /** Resolves when the bytes have been taken over by the system, which waits while the server does not read. */
  send(bytes: string | Uint8Array): Promise<void>
  /** What the server says, whenever it says it. */
  readonly answer: Promise<{ readonly status: number; readonly body: string }>
}

/** Begins an upload on a connection of its own. Without a length the body is sent in chunks. */
export const openUpload = (
  api: Pick<RunningApi, 'url'>,
  cookie: string,
  headers: { readonly [name: string]: string } = {},
): OpenUpload => {
  const sent = request(`${api.url}/imports`, {
    method: 'POST',
    agent: false,
    headers: { ...uploadHeaders(cookie), ...headers },
  })
  const answer = answerTo(sent)
  // A test that cuts the connection itself does not wait for an answer.
  answer.catch(() => undefined)
  sent.flushHeaders()
  return {
    request: sent,
    send: async (bytes) => {
      if (!sent.write(bytes)) await once(sent, 'drain')
    },
    answer,
  }
}

const answerTo = async (sent: ClientRequest): Promise<{ status: number; body: string }> => {
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  return { status: response.statusCode ?? 0, body: await text(response) }
}
