import type { ClientBase } from 'pg'

/** Whether a plan of the case runs today. */
export const hasRunningPlan = async (
  client: ClientBase,
  organisation_id: string,
  debt_case_id: string,
): Promise<boolean> => {
  const { rowCount } = await client.query(
    `select from payment_plan where organisation_id = $1 and debt_case_id = $2 and state = 'active'`,
    [organisation_id, debt_case_id],
  )
  return (rowCount ?? 0) > 0
}
