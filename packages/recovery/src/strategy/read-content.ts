import { err, ok, type Result, type StrategyContent, strategyFaults } from '@quittance/core'
import type { ClientBase } from 'pg'
import { strategyJson } from './strategy-json.js'
import type { StrategyFailure } from './strategy-message.js'

/** Characters of an exported strategy. */
const text_length_maximum = 200_000

/** Reads a strategy as it is exported; answers where it is none, and what is wrong with one. */
export const readContent = (text: string): Result<StrategyContent, StrategyFailure> => {
  if (text.length > text_length_maximum) return err({ code: 'not_json', detail: `> ${text_length_maximum}` })
  const json = parseJson(text)
  if (json === undefined) return err({ code: 'not_json', detail: 'JSON' })
  const read = strategyJson.safeParse(json)
  if (!read.success) {
    const [first] = read.error.issues
    return err({ code: 'not_json', detail: `${first?.path.join('.') ?? ''}: ${first?.message ?? ''}` })
  }
  const faults = strategyFaults(read.data)
  return faults.length === 0 ? ok(read.data) : err({ code: 'faults', faults })
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The first creditor, portfolio or team that the strategy names and the organisation does not have; null for none. */
export const unknownIdIn = async (
  client: ClientBase,
  organisation_id: string,
  { rules, distribution }: StrategyContent,
): Promise<string | null> => {
  const conditions = [...rules, ...distribution.rules].map((rule) => rule.conditions)
  const named = {
    creditor: conditions.flatMap(({ creditor_ids }) => creditor_ids),
    portfolio: conditions.flatMap(({ portfolio_ids }) => portfolio_ids),
    team: distribution.rules.flatMap(({ team_id }) => (team_id === null ? [] : [team_id])),
  }
  for (const table of ['creditor', 'portfolio', 'team'] as const) {
    const { rows } = await client.query<{ id: string }>(
      `select named.id::text from unnest($2::uuid[]) as named (id)
       where not exists (select from ${table} where organisation_id = $1 and ${table}.id = named.id) limit 1`,
      [organisation_id, named[table]],
    )
    if (rows[0] !== undefined) return rows[0].id
  }
  return null
}
