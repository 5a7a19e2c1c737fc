import { businessDateOf, closing_reasons, type Language } from '@quittance/core'
import type pg from 'pg'
import { z } from 'zod'
import { auditActions, isAuditActionId } from '../audit/audit-actions.js'
import { clientReader } from '../report/sql-reader.js'
import { readRules, ruleFor } from '../retention/rules-in-force.js'
import { type SubjectCase, type SubjectRecord, subjectTables, type TableRow } from './subject-tables.js'
import { purposesIn } from './subject-words.js'

/** All that is kept about one person, as it is handed out: the machine-readable part of the package. */
export type SubjectPackage = {
  readonly format: 'quittance-subject-access-1'
  readonly request_id: string
  readonly generated_at: string
  readonly controller: { readonly name: string; readonly country: string }
  readonly purposes: readonly string[]
  readonly records: readonly SubjectRecord[]
  /** Who opened the person's records. */
  readonly accesses: readonly { readonly at: string; readonly who: string; readonly what: string }[]
}

type Asked = {
  readonly organisation_id: string
  readonly request_id: string
  readonly locale: Language
  readonly now: Date
}

/** Gathers the package of a request, from every table that holds something about its debtors. */
export const collectSubject = async (client: pg.ClientBase, asked: Asked): Promise<SubjectPackage> => {
  const { organisation_id, request_id, locale, now } = asked
  const agency = await client.query<{ name: string; country: string; time_zone: string }>(
    'select name, country, time_zone from organisation where id = $1',
    [organisation_id],
  )
  const { name = '', country = '', time_zone = 'UTC' } = agency.rows[0] ?? {}
  const rules = await readRules(clientReader(client), organisation_id, businessDateOf(now, time_zone))
  const read = async (statement: string): Promise<TableRow[]> =>
    (await client.query<TableRow>(statement, [organisation_id, request_id])).rows
  const tables = await readTables(read)
  const periodOf = (debtCase: TableRow): string | null => {
    const reason = z.enum(closing_reasons).nullable().parse(debtCase['closing_reason'])
    if (reason === null) return null
    const rule = ruleFor(rules, 'case', String(debtCase['creditor_id']), reason)
    return rule === null ? null : `${rule.months_active} + ${rule.months_archived} · ${rule.source[locale]}`
  }
  const caseOf = (debtCase: TableRow): SubjectCase => ({
    ...shown(debtCase),
    retention: periodOf(debtCase),
    ...Object.fromEntries(
      subjectTables.ofCase.map(({ name: table }) => [
        table,
        (tables[table] ?? []).filter((row) => row['debt_case_id'] === debtCase['debt_case_id']).map(shown),
      ]),
    ),
  })
  const records = (tables['debtor'] ?? []).map((debtor) => ({
    ...shown(debtor),
    contact_points: (tables['contact_point'] ?? [])
      .filter((row) => row['debtor_id'] === debtor['debtor_id'])
      .map(shown),
    cases: (tables['debt_case'] ?? []).filter((row) => row['debtor_id'] === debtor['debtor_id']).map(caseOf),
  }))
  return {
    format: 'quittance-subject-access-1',
    request_id,
    generated_at: now.toISOString(),
    controller: { name, country },
    purposes: purposesIn(locale),
    records,
    accesses: await readAccesses(client, organisation_id, tables, locale),
  }
}

const readTables = async (read: (statement: string) => Promise<TableRow[]>): Promise<Record<string, TableRow[]>> => {
  const tables: Record<string, TableRow[]> = {}
  for (const { name, statement } of [...subjectTables.ofDebtor, ...subjectTables.ofCase])
    tables[name] = await read(statement)
  return tables
}

/** Without the ids by which rows are put together, which tell nobody anything. */
const shown = (row: TableRow): TableRow =>
  Object.fromEntries(
    Object.entries(row).filter(([name]) => !['debtor_id', 'debt_case_id', 'creditor_id'].includes(name)),
  )

const readAccesses = async (
  client: pg.ClientBase,
  organisation_id: string,
  tables: Readonly<Record<string, readonly TableRow[]>>,
  locale: Language,
): Promise<SubjectPackage['accesses']> => {
  const ids = [
    ...(tables['debtor'] ?? []).map((row) => String(row['debtor_id'])),
    ...(tables['debt_case'] ?? []).map((row) => String(row['debt_case_id'])),
  ]
  const { rows } = await client.query<{ at: Date; who: string; action: string }>(
    `select occurred_at as at, actor_name as who, action from audit_event
     where organisation_id = $1 and (subject_id = any($2::uuid[]) or detail -> 'ids' ?| $2::text[])
     order by occurred_at`,
    [organisation_id, ids],
  )
  return rows.map(({ at, who, action }) => ({ at: at.toISOString(), who, what: sentence(action, locale) }))
}

/** What was done, without naming to what: everything here was done to the person's own records. */
const sentence = (action: string, locale: Language): string =>
  isAuditActionId(action) ? auditActions[action][locale].replace(/\s*\{\w+\}/u, '') : action
