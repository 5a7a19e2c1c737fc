import type pg from 'pg'
import type { ReadContext } from './intake.js'

/** The people of the agency, by e-mail address and by name. A name that two of them share names nobody. */
export const readAgents = async (client: pg.ClientBase, organisation_id: string): Promise<ReadContext['agents']> => {
  const found = await client.query<{ id: string; email: string; name: string }>(
    'select id, email, name from user_account where organisation_id = $1 and creditor_id is null',
    [organisation_id],
  )
  const agents = new Map<string, string | null>()
  for (const { id, name } of found.rows) {
    const key = agentKey(name)
    agents.set(key, agents.has(key) ? null : id)
  }
  for (const { id, email } of found.rows) agents.set(agentKey(email), id)
  return agents
}

/** How names and addresses are compared. */
export const agentKey = (text: string): string => text.trim().replaceAll(/\s+/gu, ' ').normalize('NFC').toLowerCase()
