import { lookup as resolveName, type LookupAddress } from 'node:dns'
import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { systemCode } from '../operator-error.js'
import { isLoopback, permittedAddress } from './network.js'
import { OutboundError } from './outbound-error.js'

/** What is sent: the part of fetch's options that is supported. Redirects are never followed. */
export type OutboundRequest = {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | URLSearchParams | null
  readonly signal?: AbortSignal
}

/** The one way in which the server calls addresses that people give it. */
export type Outbound = {
  /** Rejects with an OutboundError. The answer has been read whole. */
  fetch(address: string, request?: OutboundRequest): Promise<Response>
}

export type OutboundOptions = {
  /** Private networks that may be called nevertheless, such as 10.0.0.0/8; loopback among them also without TLS. */
  readonly own_networks: readonly string[]
  readonly timeout_ms: number
  readonly answer_bytes_maximum: number
}

export const outboundDefaults: OutboundOptions = {
  own_networks: [],
  timeout_ms: 10_000,
  answer_bytes_maximum: 1024 * 1024,
}

/**
 * Calls to addresses that were typed in by people or received from other servers. Whoever may type an address must not
 * reach what only this machine can reach: the name is resolved here, and the connection goes to an address that was
 * checked, so that a name cannot change its meaning in between.
 */
export const openOutbound = (options: Partial<OutboundOptions> = {}): Outbound => {
  const settings = { ...outboundDefaults, ...options }
  const isPermitted = permittedAddress(settings.own_networks)
  return {
    fetch: async (address, request = {}) => {
      const url = checkedAddress(address)
      const mayConnect = (to: string): boolean => isPermitted(to) && (url.protocol === 'https:' || isLoopback(to))
      const host = url.hostname.replace(/^\[|\]$/g, '')
      // Addresses written as such are never resolved, so they are judged here; without TLS there is only this machine.
      if (isIP(host) !== 0 && !mayConnect(host)) throw notAllowed(url, host)
      if (url.protocol === 'http:' && host !== 'localhost' && !isLoopback(host)) throw notAllowed(url, '')
      const timeout = AbortSignal.timeout(settings.timeout_ms)
      const signal = request.signal === undefined ? timeout : AbortSignal.any([timeout, request.signal])
      try {
        return await send(url, { ...request, signal }, lookupWithin(url, mayConnect), settings.answer_bytes_maximum)
      } catch (error) {
        throw error instanceof OutboundError ? error : failureOf(error, url, signal)
      }
    },
  }
}

const checkedAddress = (address: string): URL => {
  const url = URL.canParse(address) ? new URL(address) : null
  const ok = url !== null && ['https:', 'http:'].includes(url.protocol) && url.username === '' && url.password === ''
  if (!ok) throw new OutboundError('address_not_allowed', url?.hostname ?? '')
  return url
}

const notAllowed = (url: URL, address: string): OutboundError => {
  const code = url.protocol === 'https:' || isLoopback(address) ? 'network_not_allowed' : 'address_not_allowed'
  return new OutboundError(code, url.hostname)
}

/** Resolves a name to those of its addresses that may be connected to. */
const lookupWithin =
  (url: URL, mayConnect: (address: string) => boolean): LookupFunction =>
  (name, { all, ...options }, answer) => {
    resolveName(name, { ...options, all: true }, (error, found: LookupAddress[] = []) => {
      if (error !== null) return answer(error, '')
      const permitted = found.filter(({ address }) => mayConnect(address))
      const [first] = permitted
      if (first === undefined) return answer(notAllowed(url, found[0]?.address ?? ''), '')
      if (all === true) answer(null, permitted)
      else answer(null, first.address, first.family)
    })
  }

const send = (
  url: URL,
  { method = 'GET', headers = {}, body, signal }: OutboundRequest,
  lookup: LookupFunction,
  answer_bytes_maximum: number,
): Promise<Response> =>
  new Promise((resolve, reject) => {
    const text = body === undefined || body === null ? null : body.toString()
    const call = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
      method,
      // Compressed, a small answer could become a large one.
      headers: { ...headers, 'accept-encoding': 'identity', ...(text !== null && lengthOf(text)) },
      lookup,
      // No connection outlives its call: the next one is checked anew.
      agent: false,
      ...(signal !== undefined && { signal }),
    })
    call.on('error', reject)
    call.on('response', (answer) => {
      readWhole(answer, url, answer_bytes_maximum).then((bytes) => resolve(responseOf(answer, bytes)), reject)
    })
    call.end(text ?? undefined)
  })

const lengthOf = (text: string) => ({ 'content-length': String(Buffer.byteLength(text)) })

const readWhole = async (
  answer: IncomingMessage,
  url: URL,
  bytes_maximum: number,
): Promise<Uint8Array<ArrayBuffer>> => {
  const pieces: Uint8Array[] = []
  let bytes = 0
  for await (const piece of answer as AsyncIterable<Uint8Array>) {
    bytes += piece.length
    if (bytes > bytes_maximum) {
      answer.destroy()
      throw new OutboundError('answer_too_large', url.hostname)
    }
    pieces.push(piece)
  }
  return Uint8Array.from(Buffer.concat(pieces))
}

const bodiless_statuses = [204, 205, 304]

const responseOf = ({ statusCode = 502, headers }: IncomingMessage, bytes: Uint8Array<ArrayBuffer>): Response => {
  const kept = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value === 'string') kept.set(name, value)
  }
  return new Response(bodiless_statuses.includes(statusCode) ? null : bytes, { status: statusCode, headers: kept })
}

const failureOf = (error: unknown, url: URL, signal: AbortSignal): OutboundError => {
  const cause = { cause: error }
  if (signal.aborted) return new OutboundError('timeout', url.hostname, cause)
  const code = systemCode(error) ?? ''
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return new OutboundError('name_unknown', url.hostname, cause)
  const is_tls = /CERT|SIGNATURE|SSL|TLS|ALTNAME|EPROTO/.test(code)
  return new OutboundError(is_tls ? 'tls' : 'unreachable', url.hostname, cause)
}
