import { sql } from '../report/sql.js'

/** What an entry adds to the principal that is owed. */
export const signedPrincipal = sql`case when entry.debit_account = 'claim_principal' then entry.amount_minor else -entry.amount_minor end`
