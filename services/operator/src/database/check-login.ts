import { applicationRole, creditorRole, OperatorError, queueRole } from '@quittance/platform'
import { Client } from 'pg'

/** How the login of DATABASE_URL stands to the tables: no owner and let in, as it should be; their owner; or kept out. */
export type LoginStanding = 'application' | 'owner' | 'stranger' | 'no tables yet'

const roles = [applicationRole, creditorRole, queueRole]

/** The statements that make a login for the application, for the one who may make roles. */
export const loginStatements = [
  `create role quittance_login login password '<password>';`,
  `grant ${roles.join(', ')} to quittance_login;`,
] as const

/** What is said where one login does everything: nothing fails, but one of the walls is missing. */
export const ownerNotice =
  'DATABASE_URL owns its tables: the walls between tenants rest on SET ROLE alone. "quittance migrate" says how to make a login for the application.'

/** Looks how the login of an address stands to the tables. */
export const loginStanding = async (url: string): Promise<LoginStanding> => {
  const client = new Client({ connectionString: url, application_name: 'quittance-check' })
  await client.connect()
  try {
    const { rows } = await client.query<{ has_tables: boolean; is_owner: boolean; is_member: boolean }>(standing, [
      roles,
    ])
    if (rows[0]?.has_tables !== true) return 'no tables yet'
    if (rows[0].is_owner) return 'owner'
    return rows[0].is_member ? 'application' : 'stranger'
  } finally {
    await client.end()
  }
}

/** A superuser counts as owner of everything, and so does who passes row-level security. */
const standing = `
  select to_regclass('public.organisation') is not null as has_tables,
         (select rolbypassrls from pg_roles where rolname = current_user)
           or exists (select from pg_class where oid = to_regclass('public.organisation')
                         and pg_has_role(current_user, relowner, 'member')) as is_owner,
         (select count(*) from pg_roles where rolname = any($1) and pg_has_role(current_user, oid, 'usage')) = cardinality($1) as is_member`

/** Refuses a login that the roles of the product were not granted to. */
export const refuseStranger = (standing: LoginStanding): void => {
  if (standing !== 'stranger') return
  throw new OperatorError(
    'database_unreachable',
    `The login of DATABASE_URL may not use the tables: let their owner run "grant ${roles.join(', ')} to" this login, then start again.`,
  )
}
