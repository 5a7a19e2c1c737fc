import type { EntityManager } from '@quittance/platform'
import { tenantContext, type Actor } from './actor.js'
import { type NoteRead, openRequestNotes } from './audit/request-notes.js'
import { requestOrigin } from './audit/request-origin.js'
import { caseScope } from './debt-case/case-scope.rules.js'
import type { Locale } from './graphql-failure/message.js'
import { unauthenticated } from './graphql-failure/request-error.js'
import { rowScope } from './graphql-read/loader-source.js'
import { createLoaders, type Loaders } from './graphql-read/loaders.js'
import { lazySnapshot, type Snapshot } from './graphql-read/snapshot.js'
import type { Services } from './services.js'

/** What the server knows of the person's machine; used for throttling and in the list of sessions. */
export type ClientFacts = {
  readonly address: string
  readonly userAgent: string | null
}

/** How sign-in and sign-out reach the browser: the server turns these into its session cookie. */
export type SessionCookie = {
  /** The token that came with the request, or null. */
  readonly token: string | null
  /** What the browser shows of who signed in there before, or null. */
  readonly device: string | null
  set(token: string, expires_at: Date): void
  clear(): void
  /** Lets the browser show from now on who signed in there; signing out leaves it. */
  rememberDevice(device: string): void
}

export type RequestContextOptions = {
  readonly services: Services
  /** Null when nobody is signed in. */
  readonly actor: Actor | null
  readonly requestId: string
  /** Language for those who are not signed in; others have their own. */
  readonly fallbackLocale: Locale
  readonly client: ClientFacts
  readonly cookie: SessionCookie
}

/** What resolvers work with; one per HTTP request. */
export type RequestContext = Omit<RequestContextOptions, 'fallbackLocale' | 'actor'> & {
  /** Null when nobody is signed in. */
  readonly actor: Actor | null
  /** The language in which this person is answered. */
  readonly locale: Locale
  /** The signed-in person; throws UNAUTHENTICATED when there is none. */
  requireActor(): Actor
  /** Batches of look-ups, so that a list costs as many statements as one row. */
  readonly loaders: Loaders
  /** The entity manager of the request's one read-only snapshot, under the actor's tenant context. */
  read(): Promise<EntityManager>
  /** Runs a command; what is read after it sees what it wrote. */
  write<T>(command: () => Promise<T>): Promise<T>
  /** Sign-in and sign-out change on whose behalf the rest of the request is answered. */
  become(actor: Actor | null): Promise<void>
  /** Notes that the answer will show what is not for everybody: it becomes one event of the audit trail per action. */
  readonly noteRead: NoteRead
  /** Notes that the signed-in person, if there is one, asked for what the role does not include. */
  noteRefusal(operation: string): void
  /**
   * Writes what was noted. The server calls it before the answer leaves, and when it throws, no answer may leave: what
   * cannot be audited is not shown.
   */
  settle(): Promise<void>
  /** Gives back what the request holds. The server calls it once the answer is complete, or the client has gone. */
  finish(): Promise<void>
}

export const createRequestContext = (options: RequestContextOptions): RequestContext => {
  const { services } = options
  const origin = requestOrigin(options.client.address, options.requestId)
  const cameFromHere = (person: Actor | null): Actor | null => person && { ...person, origin }
  let actor = cameFromHere(options.actor)
  let finished = false
  const notes = openRequestNotes(services)
  const localeOf = (): Locale => actor?.locale ?? options.fallbackLocale
  const requireActor = (): Actor => {
    if (actor === null) throw unauthenticated(localeOf())
    return actor
  }
  const openSnapshot = () => lazySnapshot(services.database, () => tenantContext(requireActor()))
  let snapshot = openSnapshot()
  let loaders: Loaders | undefined
  // A snapshot that cannot be ended has lost its connection; nothing was to be kept, so the answer stands.
  const closed = (ended: Snapshot): Promise<void> =>
    ended.close().catch((error: unknown) => services.log.warn({ err: error }, 'snapshot not ended'))
  const renew = async (): Promise<void> => {
    const ended = snapshot
    if (!finished) snapshot = openSnapshot()
    loaders = undefined
    await closed(ended)
  }
  const read = (): Promise<EntityManager> => snapshot.em()
  const loadersOf = (viewer: Actor): Loaders =>
    createLoaders({
      read,
      organisation_id: viewer.organisation_id,
      scope: rowScope(viewer),
      cases: caseScope(viewer),
    })
  const live = {
    get actor() {
      return actor
    },
    get locale() {
      return localeOf()
    },
    get loaders() {
      return (loaders ??= loadersOf(requireActor()))
    },
  }
  return inheriting(live, {
    services,
    requestId: options.requestId,
    client: options.client,
    cookie: options.cookie,
    requireActor,
    read,
    write: async <T>(command: () => Promise<T>): Promise<T> => {
      // A command takes a connection of its own; holding the snapshot's meanwhile could exhaust the pool.
      await renew()
      return await command()
    },
    become: async (next: Actor | null): Promise<void> => {
      await renew()
      actor = cameFromHere(next)
    },
    noteRead: ((action, subject_kind, ids, detail = {}) =>
      notes.noteRead(requireActor(), { action, subject_kind, ids, detail })) satisfies NoteRead,
    noteRefusal: (operation: string): void => {
      if (actor !== null) notes.noteRefusal(actor, operation)
    },
    settle: notes.settle,
    finish: async (): Promise<void> => {
      finished = true
      await closed(snapshot)
    },
  })
}

/**
 * Apollo copies the own properties of the context for each operation and keeps its prototype. What changes during a
 * request is therefore behind getters of the prototype: as own properties they would be copied at their first value.
 */
const inheriting = <Live extends object, Own extends object>(live: Live, own: Own): Live & Own =>
  Object.assign(Object.create(live), own)
