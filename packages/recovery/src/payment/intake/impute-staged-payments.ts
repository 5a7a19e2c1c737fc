import type { BusinessDate } from '@quittance/core'
import type { ApplyRun } from '../../import/apply/apply-run.js'
import { copyRows, type CopyValue } from '../../import/apply/copy-rows.js'
import { applySetRule } from '../../import/apply/refuse.js'
import { copyIssues, type StagedIssue } from '../../import/apply/staged-issue.js'
import {
  type Imputation,
  imputeMovements,
  type KnownPayment,
  type Movement,
  type PaymentChannel,
} from '../allocate-payment.rules.js'
import { readKnownPayments, stageKnownPayments } from './known-payments.js'

/** Rows fetched at a time; the rows of one claim are always imputed together. */
const batch_rows = 5_000

type MovementRow = {
  readonly id: string
  readonly line: number
  readonly kind: 'payment' | 'reversal'
  readonly amount_minor: string
  readonly paid_on: BusinessDate
  readonly channel: PaymentChannel
  readonly reference: string | null
  readonly reversal_of: string | null
  readonly claim_id: string
  readonly open_minor: string
}

/**
 * Imputes the payments of the file claim by claim, by the rule of `allocate-payment`, against the open principal and
 * the payments in the books. The parts go to `staged_part`, what cannot be imputed is refused.
 */
export const imputeStagedPayments = async (run: ApplyRun): Promise<void> => {
  await prepare(run)
  let rest: MovementRow[] = []
  let imputed_count = 0
  for (;;) {
    const fetched = (await run.client.query<MovementRow>(`fetch ${batch_rows} from staged_movement`)).rows
    const rows = [...rest, ...fetched]
    if (rows.length === 0) break
    // The last claim may go on in the next batch.
    const last_claim = fetched.length < batch_rows ? null : rows.at(-1)?.claim_id
    rest = rows.filter(({ claim_id }) => claim_id === last_claim)
    const complete = rows.filter(({ claim_id }) => claim_id !== last_claim)
    await imputeBatch(run, complete)
    imputed_count += complete.length
    await run.progress.checkpoint('validating', imputed_count)
    if (last_claim === null) break
  }
  await run.client.query(`close staged_movement; create index on staged_part (line); analyze staged_part`)
  await refuseNoted(run)
  await applySetRule(run, { rule: 'payment_above_balance', field: 'amount', select: aboveBalance(run.currency) })
  await applySetRule(run, { rule: 'paid_before_placed', field: 'paid_on', select: beforePlaced })
}

const prepare = async ({ client, organisation_id }: ApplyRun): Promise<void> => {
  await client.query(`
    create temporary table staged_part (
      line integer not null, bucket text not null, amount_minor bigint not null, channel text not null,
      reverses_id uuid
    ) on commit drop;
    create temporary table staged_balance (claim_id uuid not null, open_minor bigint not null) on commit drop`)
  await client.query(
    `insert into staged_balance (claim_id, open_minor)
     select entry.claim_id, sum(case when entry.debit_account = 'claim_principal' then entry.amount_minor
       when entry.credit_account = 'claim_principal' then -entry.amount_minor else 0 end)
     from ledger_entry entry
     where entry.organisation_id = $1 and entry.claim_id in (
       select target.claim_id from staged_target target
       join staged_row staged on staged.line = target.line and staged.verdict = 'new'
     )
     group by entry.claim_id`,
    [organisation_id],
  )
  await client.query(`create unique index on staged_balance (claim_id); analyze staged_balance`)
  await stageKnownPayments(client, organisation_id)
  await client.query(
    `declare staged_movement no scroll cursor for
     select staged.id, staged.line, staged.kind, abs(staged.amount_minor) as amount_minor,
       to_char(staged.paid_on, 'YYYY-MM-DD') as paid_on, staged.channel, staged.own_reference as reference,
       staged.reversal_of, target.claim_id, balance.open_minor
     from staged_row staged
     join staged_target target on target.line = staged.line
     join staged_balance balance on balance.claim_id = target.claim_id
     where staged.verdict = 'new'
     order by target.claim_id, staged.paid_on, staged.line`,
  )
}

const imputeBatch = async (run: ApplyRun, rows: readonly MovementRow[]): Promise<void> => {
  const by_claim = Map.groupBy(rows, ({ claim_id }) => claim_id)
  const reversed_claims = new Set(rows.filter(({ kind }) => kind === 'reversal').map(({ claim_id }) => claim_id))
  const known = await readKnownPayments(run.client, [...reversed_claims])
  const parts: CopyValue[][] = []
  const issues: StagedIssue[] = []
  for (const [claim_id, own] of by_claim) {
    for (const imputation of imputeClaim(own, known.get(claim_id) ?? [])) {
      if (imputation.kind === 'refused') issues.push(issueOf(run, imputation))
      else parts.push(...partRows(imputation))
    }
  }
  await copyRows(run.client, 'staged_part', ['line', 'bucket', 'amount_minor', 'channel', 'reverses_id'], parts)
  await copyIssues(run.client, issues)
}

const imputeClaim = (rows: readonly MovementRow[], known: readonly KnownPayment[]): Imputation[] =>
  imputeMovements(
    BigInt(rows[0]?.open_minor ?? 0),
    known,
    rows.map((row): Movement => ({ ...row, amount_minor: BigInt(row.amount_minor) })),
  )

const partRows = ({ movement, channel, reverses_id, parts }: Extract<Imputation, { kind: 'imputed' }>) =>
  parts.map(({ bucket, amount_minor }): CopyValue[] => [movement.line, bucket, amount_minor, channel, reverses_id])

const issueOf = (run: ApplyRun, { movement, reason }: Extract<Imputation, { kind: 'refused' }>): StagedIssue => {
  const at = (field: string, value: string | null) => ({ line: movement.line, column_name: run.header(field), value })
  switch (reason.rule) {
    case 'payment_unknown':
      return movement.reversal_of === null
        ? { ...at('amount', null), rule: reason.rule, parameters: {} }
        : { ...at('reversal_of', movement.reversal_of), rule: reason.rule, parameters: {} }
    case 'reversal_before_payment':
      return { ...at('paid_on', movement.paid_on), rule: reason.rule, parameters: { paid_on: reason.paid_on } }
    case 'reversal_above_payment': {
      const left = { amount_minor: String(reason.left_minor), currency: run.currency }
      return { ...at('amount', null), rule: reason.rule, parameters: { left } }
    }
  }
}

/** Refusals found by the rule were noted line by line; here their rows learn of it. */
const refuseNoted = async ({ client }: ApplyRun): Promise<void> => {
  await client.query(
    `update staged_row set verdict = 'refused'
     where verdict = 'new' and line in (select line from staged_issue where severity = 'reject')`,
  )
}

const aboveBalance = (currency: string): string => `
  select staged.line, part.amount_minor::text, jsonb_build_object('excess', jsonb_build_object(
    'amount_minor', part.amount_minor::text, 'currency', '${currency}'
  ))
  from staged_row staged
  join staged_part part on part.line = staged.line and part.bucket = 'unallocated'
  where staged.verdict = 'new' and staged.kind = 'payment'`

const beforePlaced = `
  select staged.line, staged.paid_on::text, jsonb_build_object('placed_on', target.placed_on)
  from staged_row staged
  join staged_target target on target.line = staged.line
  where staged.verdict = 'new' and staged.paid_on < target.placed_on`
