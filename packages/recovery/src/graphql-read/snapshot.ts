import { FlushMode, IsolationLevel } from '@mikro-orm/core'
import { contextStatements, type Database, type EntityManager, type TenantContext } from '@quittance/platform'

/** One read-only view of the database, opened when first asked for. */
export type Snapshot = {
  /** The entity manager of the view; all who ask get the same, and its one connection takes their queries in turn. */
  em(): Promise<EntityManager>
  /** Ends the view and gives its connection back, whatever state it is in. May be called more than once. */
  close(): Promise<void>
}

/**
 * All reads of one request see the database as it was at the first of them: figures on one screen never disagree
 * because something was written between two of them.
 */
export const lazySnapshot = (database: Database, context: () => TenantContext): Snapshot => {
  let opening: Promise<EntityManager> | undefined
  let closed = false
  return {
    em: () => {
      if (closed) return Promise.reject(new Error('The request is over: nothing can be read on its behalf'))
      return (opening ??= begin(database, context()))
    },
    close: async () => {
      if (closed) return
      closed = true
      // A view that could not be opened holds no connection, and whoever asked for it has been told.
      const em = await opening?.catch(() => undefined)
      // Nothing was written, so rolling back and committing are the same; only the former always succeeds.
      await em?.rollback()
    },
  }
}

const begin = async (database: Database, context: TenantContext): Promise<EntityManager> => {
  const em = database.orm.em.fork({ flushMode: FlushMode.COMMIT })
  await em.begin({ isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true })
  try {
    await em.getConnection().execute(contextStatements(context), [], 'run', em.getTransactionContext())
    return em
  } catch (error) {
    await em.rollback()
    throw error
  }
}
