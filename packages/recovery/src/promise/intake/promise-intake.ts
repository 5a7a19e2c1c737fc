import { agentKey } from '../../import/apply/agents.js'
import type { ApplyRun } from '../../import/apply/apply-run.js'
import type { CellReader } from '../../import/apply/cell-reader.js'
import type { Intake, ReadContext, StagedRow } from '../../import/apply/intake.js'
import { linkClaims } from '../../import/apply/link-claims.js'
import { recogniseFacts, rowKey } from '../../import/apply/recognise-facts.js'
import { forEachSlice, type Slice } from '../../import/apply/slices.js'

/** Without a column for them: no grace, and the whole amount. */
const graceDays_default = 0
const thresholdPercent_default = 100
/** What the tables allow. */
const graceDays_maximum = 60

/** Promise files: each row is a promise to pay on a claim, and counts for the claim's case. */
export const promiseIntake: Intake<'promise'> = {
  kind: 'promise',
  columns: [
    { name: 'claim_reference', type: 'text' },
    { name: 'promised_on', type: 'date' },
    { name: 'due_on', type: 'date' },
    { name: 'grace_days', type: 'integer' },
    { name: 'threshold_percent', type: 'integer' },
    { name: 'agent_id', type: 'uuid' },
    { name: 'agent_name', type: 'text' },
    { name: 'own_reference', type: 'text' },
    { name: 'note', type: 'text' },
    { name: 'row_key', type: 'text' },
  ],
  read: (cells, context) => readPromise(cells, context),
  validate: async (run) => {
    await linkClaims(run)
    await recogniseFacts(run, {
      table: 'promise',
      reference_field: 'promise_reference',
      differences: [
        `case when fact.amount_minor <> staged.amount_minor then 'amount' end`,
        `case when fact.promised_on <> staged.promised_on then 'promised_on' end`,
        `case when fact.due_on <> staged.due_on then 'due_on' end`,
      ],
    })
  },
  apply: async (run) => {
    await forEachSlice(run, { from: 0, to: 1 }, (slice) => insertPromises(run, slice))
  },
  factTotals: `select count(*), coalesce(sum(amount_minor), 0) as sum_minor
    from promise where organisation_id = $1 and import_id = $2`,
}

const readPromise = (cells: CellReader<'promise'>, { agents }: ReadContext): StagedRow => {
  const claim_reference = cells.reference('claim_reference')
  const promised_on = cells.pastDate('promised_on')
  const due_on = cells.date('due_on')
  if (promised_on !== null && due_on !== null && due_on < promised_on) {
    cells.note('due_on', 'promise_due_before_promised', { promised_on })
  }
  const amount_minor = cells.inCurrency('currency') ? cells.amount('amount') : null
  if (amount_minor !== null && amount_minor <= 0n) cells.note('amount', 'amount_not_positive')
  const agent = cells.text('agent')
  const agent_id = agent === null ? null : (agents.get(agentKey(agent)) ?? null)
  if (agent !== null && agent_id === null) cells.note('agent', 'agent_unknown')
  const own_reference = cells.reference('promise_reference')
  return {
    amount_minor,
    values: [
      claim_reference,
      promised_on,
      due_on,
      cells.integer('grace_days', 0, graceDays_maximum) ?? graceDays_default,
      cells.integer('threshold_percent', 1, 100) ?? thresholdPercent_default,
      agent_id,
      agent,
      own_reference,
      cells.lines('note'),
      rowKey(own_reference, claim_reference, [promised_on, due_on, amount_minor]),
    ],
  }
}

/** New promises are open; their outcome is decided from the facts at the end of the import. */
const insertPromises = async (
  { client, organisation_id, row, now, currency }: ApplyRun,
  { first_line, last_line }: Slice,
): Promise<void> => {
  await client.query(
    `insert into promise (organisation_id, id, creditor_id, portfolio_id, debt_case_id, claim_id, amount_minor, currency,
       promised_on, due_on, grace_days, threshold_percent, agent_id, agent_name, natural_key, note, status,
       appropriated_minor, import_id, line, recorded_at)
     select $1, staged.id, $2, target.portfolio_id, target.debt_case_id, target.claim_id, staged.amount_minor, $3,
       staged.promised_on, staged.due_on, staged.grace_days, staged.threshold_percent, staged.agent_id,
       staged.agent_name, key.natural_key, staged.note, 'open', 0, $4, staged.line, $5
     from staged_row staged
     join staged_target target on target.line = staged.line and target.line between $6 and $7
     join staged_key key on key.line = staged.line and key.line between $6 and $7
     where staged.verdict = 'new' and staged.line between $6 and $7
     order by staged.line`,
    [organisation_id, row.creditor_id, currency, row.id, now, first_line, last_line],
  )
}
