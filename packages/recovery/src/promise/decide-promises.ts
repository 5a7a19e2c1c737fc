import { type BusinessDate, matchCase, type MovementFact, type PromiseFact } from '@quittance/core'
import type pg from 'pg'
import { decidePlansOfBatch } from '../plan/decide-plans.js'

/** Cases decided at a time: their promises and payments fit in memory whatever the number of cases. */
const batch_cases = 2_000

/**
 * Recomputes the projection of promises (status, appropriated amount, day of decision) of the given cases as of the end
 * of `as_of`, from their facts alone, and then what came on the instalments of their plans. Only what changes is written.
 * Answers with the number of promises that changed.
 */
export const decidePromisesOfCases = async (
  client: pg.ClientBase,
  organisation_id: string,
  debt_case_ids: readonly string[],
  as_of: BusinessDate,
): Promise<number> => {
  let changed_count = 0
  for (let index = 0; index < debt_case_ids.length; index += batch_cases) {
    const batch = debt_case_ids.slice(index, index + batch_cases)
    changed_count += await decideBatch(client, organisation_id, batch, as_of)
  }
  return changed_count
}

/** The same for every case to which an import brought a payment or a promise. */
export const decidePromisesOfImport = async (
  client: pg.ClientBase,
  organisation_id: string,
  import_id: string,
  as_of: BusinessDate,
): Promise<number> => {
  let after = '00000000-0000-0000-0000-000000000000'
  let changed_count = 0
  for (;;) {
    const found = await client.query<{ debt_case_id: string }>(
      `select debt_case_id from (
         select debt_case_id from payment where organisation_id = $1 and import_id = $2
         union
         select debt_case_id from promise where organisation_id = $1 and import_id = $2
       ) as touched
       where debt_case_id > $3
         and (exists (select from promise
                      where promise.organisation_id = $1 and promise.debt_case_id = touched.debt_case_id)
           or exists (select from payment_plan
                      where payment_plan.organisation_id = $1 and payment_plan.debt_case_id = touched.debt_case_id))
       order by debt_case_id limit $4`,
      [organisation_id, import_id, after, batch_cases],
    )
    const ids = found.rows.map((row) => row.debt_case_id)
    const last = ids.at(-1)
    if (last === undefined) return changed_count
    changed_count += await decideBatch(client, organisation_id, ids, as_of)
    after = last
  }
}

const decideBatch = async (
  client: pg.ClientBase,
  organisation_id: string,
  debt_case_ids: readonly string[],
  as_of: BusinessDate,
): Promise<number> => {
  const promises = await readPromises(client, organisation_id, debt_case_ids)
  const movements = await readMovements(client, organisation_id, debt_case_ids)
  const matched = new Map(
    [...promises].map(([debt_case_id, own]) => [
      debt_case_id,
      matchCase(own, movements.get(debt_case_id) ?? [], { as_of }),
    ]),
  )
  const decided = [...matched.values()].flatMap((one) => one.promises)
  const written = await client.query(
    `update promise
     set status = decided.status, appropriated_minor = decided.appropriated_minor, decided_on = decided.decided_on
     from unnest($2::uuid[], $3::text[], $4::bigint[], $5::date[])
       as decided (id, status, appropriated_minor, decided_on)
     where promise.organisation_id = $1 and promise.id = decided.id
       and (promise.status, promise.appropriated_minor, promise.decided_on)
         is distinct from (decided.status, decided.appropriated_minor, decided.decided_on)`,
    [
      organisation_id,
      decided.map(({ id }) => id),
      decided.map(({ status }) => status),
      decided.map(({ appropriated_minor }) => appropriated_minor),
      decided.map(({ decided_on }) => decided_on),
    ],
  )
  // Promises take first; the plans of the cases are paid by what is left.
  const leftOver = (debt_case_id: string) => matched.get(debt_case_id)?.residue ?? movements.get(debt_case_id) ?? []
  await decidePlansOfBatch(client, organisation_id, debt_case_ids, leftOver, as_of)
  return written.rowCount ?? 0
}

type PromiseRow = Omit<PromiseFact, 'amount_minor'> & { debt_case_id: string; amount_minor: string }

const readPromises = async (
  client: pg.ClientBase,
  organisation_id: string,
  debt_case_ids: readonly string[],
): Promise<Map<string, PromiseFact[]>> => {
  const found = await client.query<PromiseRow>(
    `select id, debt_case_id, amount_minor, grace_days, threshold_percent,
       to_char(promised_on, 'YYYY-MM-DD') as promised_on, to_char(due_on, 'YYYY-MM-DD') as due_on,
       to_char(cancelled_on, 'YYYY-MM-DD') as cancelled_on
     from promise where organisation_id = $1 and debt_case_id = any($2::uuid[])`,
    [organisation_id, debt_case_ids],
  )
  return groupByCase(found.rows, (row) => ({ ...row, amount_minor: BigInt(row.amount_minor) }))
}

type MovementRow = {
  id: string
  debt_case_id: string
  kind: 'payment' | 'reversal'
  amount_minor: string
  occurred_on: BusinessDate
  recorded_order: string
  payment_id: string | null
}

const readMovements = async (
  client: pg.ClientBase,
  organisation_id: string,
  debt_case_ids: readonly string[],
): Promise<Map<string, MovementFact[]>> => {
  const found = await client.query<MovementRow>(
    `select id, debt_case_id, kind, amount_minor, to_char(paid_on, 'YYYY-MM-DD') as occurred_on,
       row_number() over (order by recorded_at, line, id) as recorded_order, reversal_of_id as payment_id
     from payment where organisation_id = $1 and debt_case_id = any($2::uuid[])`,
    [organisation_id, debt_case_ids],
  )
  return groupByCase(found.rows, ({ kind, payment_id, ...row }): MovementFact => {
    const common = { ...row, amount_minor: BigInt(row.amount_minor), recorded_order: Number(row.recorded_order) }
    return kind === 'payment' ? { ...common, kind } : { ...common, kind, payment_id }
  })
}

const groupByCase = <Row extends { debt_case_id: string }, Fact>(
  rows: readonly Row[],
  factOf: (row: Row) => Fact,
): Map<string, Fact[]> => {
  const groups = new Map<string, Fact[]>()
  for (const row of rows) {
    const group = groups.get(row.debt_case_id)
    if (group === undefined) groups.set(row.debt_case_id, [factOf(row)])
    else group.push(factOf(row))
  }
  return groups
}
