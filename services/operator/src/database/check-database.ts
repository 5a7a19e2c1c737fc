import { OperatorError, systemCode } from '@quittance/platform'
import { Client } from 'pg'

/** The oldest PostgreSQL that has all we use (`security_invoker` views, `nulls not distinct`). */
const version_minimum = 15
const connect_timeout_ms = 5000

/**
 * Makes sure that a database of one's own answers and is new enough; throws one clear line when not, which names the
 * variable that held the address.
 */
export const checkDatabase = async (url: string, variable: string): Promise<void> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: connect_timeout_ms })
  // A connection that breaks while it is closed has nothing more to tell.
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number }>(
      `select current_setting('server_version_num')::int / 10000 as version`,
    )
    const version = rows[0]?.version ?? 0
    if (version < version_minimum) {
      throw new OperatorError(
        'not_supported',
        `The database is PostgreSQL ${version}; Quittance needs ${version_minimum} or newer: point ${variable} at a newer server.`,
      )
    }
  } catch (error) {
    throw error instanceof OperatorError ? error : explain(error, url, variable)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Host, port and database of an address, without the password it may hold. */
const placeOf = (url: string): string => {
  const { hostname, port, pathname } = new URL(url)
  return `${decodeURIComponent(pathname.slice(1)) || 'the default database'} at ${hostname || 'localhost'}:${port || '5432'}`
}

const explain = (error: unknown, url: string, variable: string): OperatorError => {
  const place = placeOf(url)
  const why = reasons[systemCode(error) ?? ''] ?? (error instanceof Error ? error.message : String(error))
  return new OperatorError('database_unreachable', `Cannot use the database ${place}: ${why}. Check ${variable}.`, {
    cause: error,
  })
}

/** By the system's or PostgreSQL's error code (appendix A of its manual). */
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'the host name is unknown',
  EAI_AGAIN: 'the host name cannot be looked up',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ETIMEDOUT: 'the host does not answer',
  ECONNRESET: 'the server closed the connection',
  '28P01': 'user name or password is wrong',
  '28000': 'the server does not let this user in',
  '3D000': 'there is no such database',
  '53300': 'the server has no free connections',
  '57P03': 'the server is still starting',
}
