import type { ClientBase } from 'pg'

/** What was planned for a case has been done, or something else takes its place. The caller refreshes the next action. */
export const settleFollowUps = async (
  client: ClientBase,
  organisation_id: string,
  debt_case_id: string,
  now: Date,
): Promise<void> => {
  await client.query(
    'update follow_up set done_at = $3 where organisation_id = $1 and debt_case_id = $2 and done_at is null',
    [organisation_id, debt_case_id, now],
  )
}
