import { agentKey } from '../../import/apply/agents.js'
import type { ApplyRun } from '../../import/apply/apply-run.js'
import type { CellReader } from '../../import/apply/cell-reader.js'
import type { Intake, ReadContext, StagedRow } from '../../import/apply/intake.js'
import { linkClaims } from '../../import/apply/link-claims.js'
import { recogniseFacts, rowKey } from '../../import/apply/recognise-facts.js'
import { forEachSlice, type Slice } from '../../import/apply/slices.js'

/** A day of seconds: no call lasts longer. */
const duration_seconds_maximum = 86_400

/** Activity files: each row is a contact, or a note, about a claim's case. */
export const activityIntake: Intake<'activity'> = {
  kind: 'activity',
  columns: [
    { name: 'claim_reference', type: 'text' },
    { name: 'occurred_local', type: 'timestamp' },
    { name: 'occurred_zoned', type: 'timestamptz' },
    { name: 'channel', type: 'text' },
    { name: 'direction', type: 'text' },
    { name: 'outcome', type: 'text' },
    { name: 'reason_for_delay', type: 'text' },
    { name: 'duration_seconds', type: 'integer' },
    { name: 'agent_id', type: 'uuid' },
    { name: 'agent_name', type: 'text' },
    { name: 'note', type: 'text' },
    { name: 'own_reference', type: 'text' },
    { name: 'row_key', type: 'text' },
  ],
  read: (cells, context) => readActivity(cells, context),
  validate: async (run) => {
    await linkClaims(run)
    await recogniseFacts(run, { table: 'activity', reference_field: null, differences: [] })
  },
  apply: async (run) => {
    await forEachSlice(run, { from: 0, to: 1 }, (slice) => insertActivities(run, slice))
  },
  factTotals: `select count(*), 0 as sum_minor from activity where organisation_id = $1 and import_id = $2`,
}

const readActivity = (cells: CellReader<'activity'>, { agents }: ReadContext): StagedRow => {
  const claim_reference = cells.reference('claim_reference')
  const at = cells.pastDateTime('occurred_at')
  // A day without a time begins at midnight: no hour is made up.
  const moment = at === null ? null : `${at.date}T${at.time ?? '00:00:00'}`
  const channel = cells.choice('channel')
  const outcome = cells.choice('outcome')
  const agent = cells.text('agent')
  const agent_id = agent === null ? null : (agents.get(agentKey(agent)) ?? null)
  if (agent !== null && agent_id === null) cells.note('agent', 'agent_unknown')
  return {
    amount_minor: null,
    values: [
      claim_reference,
      at?.zone === null ? moment : null,
      at === null || at.zone === null ? null : `${moment}${at.zone}`,
      channel,
      cells.choice('direction') ?? 'outbound',
      outcome,
      cells.choice('reason_for_delay'),
      cells.integer('duration_seconds', 0, duration_seconds_maximum),
      agent_id,
      agent,
      cells.lines('note'),
      null,
      rowKey(null, claim_reference, [moment, at?.zone ?? null, channel, outcome]),
    ],
  }
}

const insertActivities = async (
  { client, organisation_id, row, now, time_zone }: ApplyRun,
  { first_line, last_line }: Slice,
): Promise<void> => {
  await client.query(
    `insert into activity (organisation_id, id, creditor_id, portfolio_id, debt_case_id, claim_id, occurred_at,
       occurred_on, channel, direction, outcome, reason_for_delay, duration_seconds, agent_id, agent_name, note,
       natural_key, import_id, line, recorded_at)
     select $1, staged.id, $2, target.portfolio_id, target.debt_case_id, target.claim_id, moment.occurred_at,
       (moment.occurred_at at time zone $3)::date, staged.channel, staged.direction, staged.outcome,
       staged.reason_for_delay, staged.duration_seconds, staged.agent_id, staged.agent_name, staged.note,
       key.natural_key, $4, staged.line, $5
     from staged_row staged
     join staged_target target on target.line = staged.line and target.line between $6 and $7
     join staged_key key on key.line = staged.line and key.line between $6 and $7
     cross join lateral (
       select coalesce(staged.occurred_zoned, staged.occurred_local at time zone $3) as occurred_at
     ) as moment
     where staged.verdict = 'new' and staged.line between $6 and $7
     order by staged.line`,
    [organisation_id, row.creditor_id, time_zone, row.id, now, first_line, last_line],
  )
}
