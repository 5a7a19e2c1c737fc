import { Client } from 'pg'
import { applicationRole, creditorRole, queueRole } from '../tenancy.js'
import { type Access, applicationLogin, databaseName, databaseOwner, superuserUrl } from './access.js'

/**
 * Makes the accounts and the database where they are missing; a start that was cut short may have left only some, and a
 * folder of an older version has no login for the application yet.
 */
export const createDatabase = async (access: Access): Promise<void> => {
  const client = new Client({ connectionString: superuserUrl(access) })
  await client.connect()
  try {
    await makeRole(client, databaseOwner, `login createrole createdb password '${access.password}'`)
    await makeRole(
      client,
      applicationLogin,
      `login nosuperuser nocreaterole nocreatedb nobypassrls password '${access.application_password}'`,
    )
    for (const role of [applicationRole, creditorRole, queueRole]) {
      await makeRole(client, role, 'nologin')
      await client.query(`grant ${role} to ${databaseOwner} with admin option`)
      await client.query(`grant ${role} to ${applicationLogin}`)
    }
    const databases = await client.query('select 1 from pg_database where datname = $1', [databaseName])
    if (databases.rowCount === 0) await client.query(`create database ${databaseName} owner ${databaseOwner}`)
  } finally {
    await client.end()
  }
}

const makeRole = async (client: Client, name: string, attributes: string): Promise<void> => {
  const roles = await client.query('select 1 from pg_roles where rolname = $1', [name])
  await client.query(`${roles.rowCount === 0 ? 'create' : 'alter'} role ${name} ${attributes}`)
}
