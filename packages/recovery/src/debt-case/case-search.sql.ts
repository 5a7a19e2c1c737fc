import type { EntityManager } from '@quittance/platform'
import { idList } from '../graphql-read/id-list.js'
import { positional, type Sql } from '../report/sql.js'
import type { CaseScope } from './case-scope.rules.js'
import { caseInScope } from './case-scope.sql.js'
import { beginningPattern, containingPattern, type SearchTerms } from './search-terms.rules.js'

export type CaseFilter = {
  readonly organisation_id: string
  readonly scope: CaseScope
  /** Null lets every creditor through. */
  readonly creditor_ids: readonly string[] | null
  /** Null lets every portfolio through. */
  readonly portfolio_ids: readonly string[] | null
  /** Null lets every case through. */
  readonly terms: SearchTerms | null
  /** A statement that yields the ids of the cases to choose from; null lets every case through. */
  readonly among: Sql | null
}

/** A condition of a statement with the values of its question marks. */
type Condition = { readonly sql: string; readonly values: readonly unknown[] }

/** Ids of at most `limit` cases that match, the highest number first, beginning below `below`. */
export const findCaseIds = async (
  em: EntityManager,
  filter: CaseFilter,
  below: bigint | null,
  limit: number,
): Promise<string[]> => {
  const conditions = conditionsOf(filter)
  if (below !== null) conditions.push({ sql: 'debt_case.number < ?', values: [below.toString()] })
  const rows = await em.execute<{ id: string }[]>(
    `select debt_case.id ${from(conditions)} order by debt_case.number desc limit ?`,
    [...valuesOf(conditions), limit],
  )
  return rows.map((row) => row.id)
}

/** How many cases match. */
export const countCases = async (em: EntityManager, filter: CaseFilter): Promise<number> => {
  const conditions = conditionsOf(filter)
  const rows = await em.execute<{ count: number }[]>(
    `select count(*)::int as count ${from(conditions)}`,
    valuesOf(conditions),
  )
  return rows[0]?.count ?? 0
}

const from = (conditions: readonly Condition[]): string =>
  `from debt_case
   join debtor on debtor.organisation_id = debt_case.organisation_id and debtor.id = debt_case.debtor_id
  where ${conditions.map(({ sql }) => `(${sql})`).join('\n    and ')}`

const valuesOf = (conditions: readonly Condition[]): unknown[] => conditions.flatMap(({ values }) => values)

/** One creditor is compared as the wall behind the query does, on both tables, so that the wall costs nothing more. */
const ofCreditors = (ids: readonly string[]): Condition => {
  const [only, ...others] = ids
  if (only === undefined || others.length > 0)
    return { sql: 'debt_case.creditor_id = any(?::uuid[])', values: [idList(ids)] }
  return { sql: 'debt_case.creditor_id = ?::uuid and debtor.creditor_id = ?::uuid', values: [only, only] }
}

const conditionsOf = ({
  organisation_id,
  scope,
  creditor_ids,
  portfolio_ids,
  terms,
  among,
}: CaseFilter): Condition[] => [
  { sql: 'debt_case.organisation_id = ?', values: [organisation_id] },
  ...(scope.kind === 'every' ? [] : [inScope(scope)]),
  ...(creditor_ids === null ? [] : [ofCreditors(creditor_ids)]),
  ...(portfolio_ids === null
    ? []
    : [{ sql: claimExists('claim.portfolio_id = any(?::uuid[])'), values: [idList(portfolio_ids)] }]),
  ...(terms === null ? [] : [matching(terms)]),
  ...(among === null ? [] : [inList(among)]),
]

const inScope = (scope: CaseScope): Condition => {
  const { text, values } = positional(caseInScope(scope))
  return { sql: text, values }
}

const inList = (among: Sql): Condition => {
  const { text, values } = positional(among)
  return { sql: `debt_case.id in (${text})`, values }
}

const claimExists = (condition: string): string =>
  `exists (
     select from claim
      where claim.organisation_id = debt_case.organisation_id
        and claim.debt_case_id = debt_case.id
        and ${condition})`

/** Does to a column what `foldText` does to the text looked for. */
export const foldedColumn = (column: string): string =>
  `replace(replace(replace(regexp_replace(normalize(lower(${column}), NFD), '[\u0300-\u036f]', '', 'g'),
     'œ', 'oe'), 'æ', 'ae'), '’', '''')`

const matching = ({ beginning, digits, words }: SearchTerms): Condition => {
  const name = foldedColumn("concat_ws(' ', debtor.first_name, debtor.name)")
  const begins = beginningPattern(beginning)
  const alternatives: Condition[] = [
    { sql: words.map(() => `${name} like ?`).join(' and '), values: words.map(containingPattern) },
    { sql: `${foldedColumn('debtor.reference')} like ?`, values: [begins] },
    { sql: claimExists(`${foldedColumn('claim.reference')} like ?`), values: [begins] },
    { sql: 'debt_case.number::text like ?', values: [begins] },
    ...(digits === null ? [] : [{ sql: 'debtor.siren like ?', values: [beginningPattern(digits)] }]),
  ]
  return { sql: alternatives.map(({ sql }) => `(${sql})`).join(' or '), values: valuesOf(alternatives) }
}
