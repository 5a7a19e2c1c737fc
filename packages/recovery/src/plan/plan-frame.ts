import type { BusinessDate } from '@quittance/core'
import type { ClientBase } from 'pg'
import { owedOfCase, type OwedOfCase } from '../arrangement/owed-claims.js'
import { termsInForce } from '../arrangement/terms-in-force.js'
import type { PlanFrame } from './propose-plan.js'

/** What a plan of a case is laid out by today; null for a case without claims. */
export const planFrame = async (
  client: ClientBase,
  organisation_id: string,
  debt_case_id: string,
  today: BusinessDate,
): Promise<{ readonly frame: PlanFrame; readonly owed: OwedOfCase } | null> => {
  const owed = await owedOfCase(client, organisation_id, debt_case_id, today)
  if (owed === null) return null
  const { rows } = await client.query<{ country: string; discount_percent_maximum: number }>(
    `select organisation.country, mandate.discount_percent_maximum
     from debt_case
     join organisation on organisation.id = debt_case.organisation_id
     join mandate on mandate.organisation_id = $1 and mandate.id = debt_case.mandate_id
     where debt_case.organisation_id = $1 and debt_case.id = $2`,
    [organisation_id, debt_case_id],
  )
  const found = rows[0]
  if (found === undefined) return null
  const { open_minor: owed_minor, currency } = owed
  return { owed, frame: { ...found, owed_minor, currency, today, terms: termsInForce().plan } }
}
