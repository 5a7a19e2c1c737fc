import type { ApplyRun } from './apply-run.js'
import { applySetRule } from './refuse.js'

/** How facts of one kind are recognised when a row tells of them again. */
export type Recognition = {
  readonly table: 'payment' | 'promise' | 'activity'
  /** The field of the row's own reference; null where rows have none. */
  readonly reference_field: string | null
  /** SQL of the texts naming what differs between the row `staged` and the fact `fact`; null where nothing does. */
  readonly differences: readonly string[]
}

const duplicates = `
  select line, own_reference, jsonb_build_object('first_line', first_line)
  from (
    select line, own_reference, min(line) over (partition by row_key) as first_line
    from staged_row where verdict = 'new' and own_reference is not null
  ) as same
  where line <> first_line`

/**
 * A row is the same fact as one in the books when their natural keys are equal: its own reference with the claim's, or,
 * without one, what it says and which of the equal rows of the file it is. Rows told again are `unchanged`; a known
 * reference with other content is refused. `staged_key` then holds the keys of the rows that remain.
 */
export const recogniseFacts = async (run: ApplyRun, recognition: Recognition): Promise<void> => {
  const { table, reference_field, differences } = recognition
  const { client, organisation_id, row } = run
  await applySetRule(run, { rule: 'duplicate_in_file', field: reference_field, select: duplicates })
  await client.query(
    `create temporary table staged_key (line integer not null, natural_key text not null) on commit drop`,
  )
  await client.query(
    `insert into staged_key (line, natural_key)
     select line, case when own_reference is null
       then row_key || '#' || row_number() over (partition by row_key order by line) else row_key end
     from staged_row where verdict = 'new'`,
  )
  await client.query('create unique index on staged_key (line); analyze staged_key')
  if (differences.length > 0) {
    await applySetRule(run, {
      rule: 'already_recorded_differently',
      field: reference_field,
      select: differing(table, differences),
    })
  }
  await client.query(
    `update staged_row staged set verdict = 'unchanged'
     from staged_key key, ${table} fact
     where staged.verdict = 'new' and key.line = staged.line
       and fact.organisation_id = $1 and fact.creditor_id = $2 and fact.natural_key = key.natural_key`,
    [organisation_id, row.creditor_id],
  )
}

const differing = (table: Recognition['table'], differences: readonly string[]): string => `
  select line, own_reference, jsonb_build_object('difference', to_jsonb(difference))
  from (
    select staged.line, staged.own_reference, array_remove(array[${differences.join(', ')}], null) as difference
    from staged_row staged
    join staged_key key on key.line = staged.line
    join ${table} fact
      on fact.organisation_id = $1 and fact.creditor_id = $2 and fact.natural_key = key.natural_key
    where staged.verdict = 'new'
  ) as known
  where difference <> '{}'`

/** The key of a row: its own reference, which counts once for each claim, or its content. */
export const rowKey = (
  own_reference: string | null,
  claim_reference: string | null,
  content: readonly (string | number | bigint | null)[],
): string =>
  own_reference === null
    ? `row:${JSON.stringify([claim_reference, ...content.map(String)])}`
    : `reference:${JSON.stringify([own_reference, claim_reference])}`
