import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { businessDateOf, type Clock } from '@quittance/core'
import { createTestDatabase } from '@quittance/testkit'
import { execute, type GraphQLFormattedError, parse, specifiedRules, validate } from 'graphql'
import pino, { type Logger } from 'pino'
import { authenticateToken } from '../../api-token/authenticate-token.js'
import { createRequestContext, createSchema, limitRules, maskErrors, parseLimits } from '../../graphql.js'
import type { Locale } from '../../graphql-failure/message.js'
import { openServices } from '../../open-services.js'
import type { Services } from '../../services.js'
import { authenticate } from '../../user/authenticate.js'

/** A clock that the test moves. */
export type MovableClock = Clock & { advance(by_ms: number): void }

const movableClock = (start: Date): MovableClock => {
  let epoch_ms = start.getTime()
  return {
    now: () => new Date(epoch_ms),
    today: (timeZone) => businessDateOf(new Date(epoch_ms), timeZone),
    advance: (by_ms) => {
      epoch_ms += by_ms
    },
  }
}

/** What came of a request, as the browser sees it. */
export type Answer = {
  // The shape of an answer is the document's business; tests compare it with what they expect.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly data: any
  readonly errors: readonly GraphQLFormattedError[]
  /** The session token that was set as a cookie, null when it was cleared, undefined when it was left alone. */
  readonly cookie: string | null | undefined
  /** The device cookie that was set. */
  readonly device: string | undefined
}

export type RequestOptions = {
  readonly token?: string | null
  readonly device?: string | null
  readonly address?: string
  readonly locale?: Locale
  /** The token of a service account, instead of a session's. */
  readonly api_token?: string
  /** Asks for more at once than the limits of a request allow. */
  readonly unlimited?: boolean
}

/** The API over a migrated database of its own: everything but HTTP. */
export const openTestApi = async (options: { readonly log?: Logger } = {}) => {
  const database = await createTestDatabase()
  const folder = await mkdtemp(path.join(tmpdir(), 'quittance-api-'))
  const clock = movableClock(new Date('2026-03-10T09:00:00Z'))
  const opened = await openServices({
    database_url: database.url,
    redis_url: null,
    storage_folder: folder,
    secret_key: new Uint8Array(32),
    public_url: 'http://127.0.0.1',
    connections_maximum: 4,
    statement_timeout_ms: 10_000,
    application_name: 'api-test',
    log: options.log ?? pino({ level: 'silent' }),
    clock,
  })
  const schema = createSchema()
  return {
    services: opened.services,
    clock,
    database,
    schema,
    request: (source: string, variables: object = {}, asked: RequestOptions = {}) =>
      request({ services: opened.services, schema }, source, variables, asked),
    close: async () => {
      await opened.close()
      await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export type TestApi = Awaited<ReturnType<typeof openTestApi>>

type Server = {
  readonly services: Services
  readonly schema: ReturnType<typeof createSchema>
}

const request = async (server: Server, source: string, variables: object, options: RequestOptions): Promise<Answer> => {
  const token = options.token ?? null
  let cookie: string | null | undefined
  let device: string | undefined
  const context = createRequestContext({
    services: server.services,
    actor: await actorOf(server.services, token, options.api_token),
    requestId: 'test-request',
    fallbackLocale: options.locale ?? 'en',
    client: { address: options.address ?? '127.0.0.1', userAgent: 'test' },
    cookie: {
      token,
      device: options.device ?? null,
      rememberDevice: (value) => {
        device = value
      },
      set: (value) => {
        cookie = value
      },
      clear: () => {
        cookie = null
      },
    },
  })
  const document = parse(source, parseLimits)
  const invalid = validate(server.schema, document, [
    ...specifiedRules,
    ...(options.unlimited === true ? [] : limitRules),
  ])
  if (invalid.length > 0) return { data: null, errors: invalid.map((error) => error.toJSON()), cookie, device }
  const { data, errors } = await execute({
    schema: server.schema,
    document,
    contextValue: context,
    variableValues: { ...variables },
  })
  await context.finish()
  await context.settle()
  // Through JSON, as over the wire.
  return { data: JSON.parse(JSON.stringify(data ?? null)), errors: maskErrors(errors ?? [], context), cookie, device }
}

const actorOf = async (services: Services, token: string | null, api_token: string | undefined) =>
  api_token === undefined ? await authenticate(services, token) : await authenticateToken(services, api_token)
