import { Client } from 'pg'

/** How tests reach the PostgreSQL of the run. */
export type TestServer = {
  readonly superuserUrl: string
  /** The address of any database, as the owner that the product's databases have. */
  readonly ownerUrl: string
  /** The same, as the login of API, worker and commands. */
  readonly applicationUrl: string
  /** The migrated database that each test database is a copy of. */
  readonly template: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Provided by the set-up of the projects that need PostgreSQL. */
    database: TestServer
  }
}

/** The same server and account, another database. */
export const withDatabase = (url: string, name: string): string => {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}

const asSuperuser = async (server: TestServer, statement: string): Promise<void> => {
  const client = new Client({ connectionString: server.superuserUrl })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Makes a database as a copy of `template`, owned by the account of `ownerUrl`. */
export const createDatabase = async (server: TestServer, name: string, template: string): Promise<void> => {
  const owner = new URL(server.ownerUrl).username
  await asSuperuser(server, `create database "${name}" owner "${owner}" template "${template}"`)
}

/** Drops a database, and ends the sessions that still use it. */
export const dropDatabase = async (server: TestServer, name: string): Promise<void> =>
  await asSuperuser(server, `drop database if exists "${name}" with (force)`)
