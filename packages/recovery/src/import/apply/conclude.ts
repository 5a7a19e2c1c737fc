import { limits } from '@quittance/core'
import { jobActor } from '../../actor.js'
import { recordAudit } from '../../audit/record-audit.js'
import { settleCasesOfImport } from '../../debt-case/closing/settle-cases.js'
import { markNextActionsOfImport } from '../../next-action/mark-next-actions.js'
import { ownFailure, UnusableFile } from '../file-failure.js'
import type { ApplyRun } from './apply-run.js'
import type { Intake } from './intake.js'
import { LeaseLost } from './progress.js'
import type { ReadTotals } from './stage-file.js'

/** Rows and sum by what became of them. */
type Totals = {
  readonly accepted_count: number
  readonly refused_count: number
  readonly unchanged_count: number
  readonly accepted_minor: bigint
  readonly refused_minor: bigint
  readonly unchanged_minor: bigint
  readonly warnings_count: number
}

/** Writes what was refused and why, reconciles, and ends the import as applied: the last words of its transaction. */
export const concludeImport = async (
  run: ApplyRun,
  lease_token: string,
  intake: Pick<Intake, 'kind' | 'factTotals'>,
  read: ReadTotals,
): Promise<void> => {
  await writeRefusals(run)
  const totals = await countTotals(run)
  await reconcile(run, intake, read, totals)
  const settled = await settleCasesOfImport(run.client, run.organisation_id, run.row.id, run.now)
  await markNextActionsOfImport(run.client, run.organisation_id, run.row.id, run.today)
  await endAsApplied(run, lease_token, intake, read, totals)
  await recordAudit(
    run.client,
    jobActor({ id: run.organisation_id, time_zone: run.time_zone }),
    {
      action: 'import.apply',
      subject_kind: 'import',
      subject_id: run.row.id,
      detail: { rows: read.rows, accepted: totals.accepted_count, refused: totals.refused_count, ...settled },
    },
    run.now,
  )
}

const writeRefusals = async ({ client, organisation_id, row }: ApplyRun): Promise<void> => {
  await client.query('create index on staged_issue (line); analyze staged_issue')
  await client.query(
    `insert into refused_row (organisation_id, import_id, line, creditor_id, cells, reasons)
     select $1, $2, staged.line, $3, array(select json_array_elements_text(staged.cells)),
       (select jsonb_agg(jsonb_build_object(
          'rule', rule, 'column', column_name, 'value', value, 'parameters', parameters
        )) from staged_issue issue where issue.line = staged.line and issue.severity = 'reject')
     from staged_row staged where staged.verdict = 'refused'`,
    [organisation_id, row.id, row.creditor_id],
  )
  // Rejections come first into the bounded list, and both in the order of the file.
  await client.query(
    `insert into row_issue
       (organisation_id, id, creditor_id, import_id, line, column_name, value, rule, severity, parameters)
     select $1, new_id(), $2, $3, line, column_name, value, rule, severity, parameters
     from (select * from staged_issue order by severity, line limit $4) as first
     order by line`,
    [organisation_id, row.creditor_id, row.id, limits.row_issue_stored_maximum],
  )
}

const countTotals = async ({ client }: ApplyRun): Promise<Totals> => {
  const counted = await client.query<{ verdict: string; count: string; sum_minor: string }>(
    `select verdict, count(*), coalesce(sum(amount_minor), 0) as sum_minor from staged_row group by verdict`,
  )
  const warnings = await client.query<{ count: string }>(`select count(*) from staged_issue where severity = 'warning'`)
  const of = (verdict: string) => counted.rows.find((row) => row.verdict === verdict)
  return {
    accepted_count: Number(of('new')?.count ?? 0),
    refused_count: Number(of('refused')?.count ?? 0),
    unchanged_count: Number(of('unchanged')?.count ?? 0),
    accepted_minor: BigInt(of('new')?.sum_minor ?? 0),
    refused_minor: BigInt(of('refused')?.sum_minor ?? 0),
    unchanged_minor: BigInt(of('unchanged')?.sum_minor ?? 0),
    warnings_count: Number(warnings.rows[0]?.count ?? 0),
  }
}

/** What was read, what the rows say and what lies in the books must agree, or nothing of the file stays. */
const reconcile = async (
  { client, organisation_id, row }: ApplyRun,
  { factTotals }: Pick<Intake, 'factTotals'>,
  read: ReadTotals,
  totals: Totals,
): Promise<void> => {
  const facts = await client.query<{ count: string; sum_minor: string }>(factTotals, [organisation_id, row.id])
  const fact = facts.rows[0] ?? { count: '0', sum_minor: '0' }
  const rows = totals.accepted_count + totals.refused_count + totals.unchanged_count
  const sum_minor = totals.accepted_minor + totals.refused_minor + totals.unchanged_minor
  const differences = [
    rows === read.rows ? null : `rows: ${read.rows} read, ${rows} judged`,
    sum_minor === read.sum_minor ? null : `sum: ${read.sum_minor} read, ${sum_minor} judged`,
    Number(fact.count) === totals.accepted_count
      ? null
      : `rows: ${totals.accepted_count} accepted, ${fact.count} booked`,
    BigInt(fact.sum_minor) === totals.accepted_minor
      ? null
      : `sum: ${totals.accepted_minor} accepted, ${fact.sum_minor} booked`,
  ].filter((difference) => difference !== null)
  if (differences.length > 0) throw new UnusableFile(ownFailure('totals_differ', { what: differences.join('; ') }))
}

/** Names the lease, so that a worker which lost it cannot commit; and sees a wish to cancel that came last. */
const endAsApplied = async (
  { client, organisation_id, row, now, currency }: ApplyRun,
  lease_token: string,
  { kind }: Pick<Intake, 'kind'>,
  read: ReadTotals,
  totals: Totals,
): Promise<void> => {
  const has_sum = kind !== 'activity'
  const ended = await client.query(
    `update import
     set state = 'applied', finished_at = $4, rows_read = $5, rows_accepted = $6, rows_refused = $7, rows_unchanged = $8,
       warnings_count = $9, sum_read_minor = $10, sum_accepted_minor = $11, sum_refused_minor = $12,
       sum_unchanged_minor = $13, currency = $14, progress_rows = $5, progress_at = $4, failure = null
     where organisation_id = $1 and id = $2 and lease_token = $3 and cancel_requested_at is null`,
    [
      organisation_id,
      row.id,
      lease_token,
      now,
      read.rows,
      totals.accepted_count,
      totals.refused_count,
      totals.unchanged_count,
      totals.warnings_count,
      ...[read.sum_minor, totals.accepted_minor, totals.refused_minor, totals.unchanged_minor].map((sum_minor) =>
        has_sum ? sum_minor : null,
      ),
      has_sum ? currency : null,
    ],
  )
  if (ended.rowCount === 0) throw new LeaseLost('The import was cancelled or taken over at the last moment')
}
