import { type Parameter, type Sql, sql, verbatim } from '../report/sql.js'

/** The condition that a legal hold covers the case under this alias on a day: one on the case, or one on its debtor. */
export const isHeldOn = (day: Parameter, alias = 'debt_case'): Sql => sql`exists (
    select from legal_hold
    where legal_hold.organisation_id = ${verbatim(alias)}.organisation_id
      and legal_hold.debtor_id = ${verbatim(alias)}.debtor_id
      and (legal_hold.debt_case_id is null or legal_hold.debt_case_id = ${verbatim(alias)}.id)
      and legal_hold.released_at is null
      and (legal_hold.until is null or legal_hold.until >= ${day}))`
