import { z } from 'zod'
import type { SqlReader } from '../report/sql-reader.js'
import { listParameter, parameter, sql, verbatim } from '../report/sql.js'
import type { AuditSubjectKind } from './audit-subjects.js'

/** Something that events are about. */
export type NamedSubject = { readonly kind: string; readonly id: string }

/** Where the name stands by which people know a thing; kinds that are not here have none. */
const sources: Readonly<Partial<Record<AuditSubjectKind, { readonly table: string; readonly name: string }>>> = {
  api_token: { table: 'api_token', name: 'name' },
  creditor: { table: 'creditor', name: 'name' },
  debt_case: { table: 'debt_case', name: 'number::text' },
  // People are not named in the trail; their cases are.
  debtor: {
    table: 'debtor',
    name: `coalesce((select '(' || string_agg(number::text, ', ' order by number) || ')' from debt_case
      where debt_case.organisation_id = debtor.organisation_id and debt_case.debtor_id = debtor.id), '…')`,
  },
  import: { table: 'import', name: 'file_name' },
  mandate: { table: 'mandate', name: 'reference' },
  portfolio: { table: 'portfolio', name: 'name' },
  service_account: { table: 'user_account', name: 'name' },
  team: { table: 'team', name: 'name' },
  user: { table: 'user_account', name: 'name' },
}

const sourceOf = (kind: string) => Object.entries(sources).find(([known]) => known === kind)?.[1]

/** Whether things of this kind are known by a name or number. */
export const isNamedKind = (kind: string): boolean => sourceOf(kind) !== undefined

/** The key of a subject in a map of names. */
export const subjectKey = ({ kind, id }: NamedSubject): string => `${kind} ${id}`

/** The names of the subjects that still are there, by their keys: one statement for each kind. */
export const findSubjectNames = async (
  read: SqlReader,
  organisation_id: string,
  subjects: readonly NamedSubject[],
): Promise<ReadonlyMap<string, string>> => {
  const names = new Map<string, string>()
  for (const [kind, some] of Map.groupBy(subjects, (subject) => subject.kind)) {
    const source = sourceOf(kind)
    if (source === undefined) continue
    const rows = await read(
      z.object({ id: z.string(), name: z.string() }),
      sql`select id::text as id, ${verbatim(source.name)} as name from ${verbatim(source.table)}
           where organisation_id = ${parameter('uuid', organisation_id)}
             and id = any(${listParameter('uuid[]', [...new Set(some.map(({ id }) => id))])})`,
    )
    for (const { id, name } of rows) names.set(subjectKey({ kind, id }), name)
  }
  return names
}
