import {
  addDays,
  any_case,
  type BusinessDate,
  businessDate,
  caseScore,
  chooseNextAction,
  default_strategy,
  held_acts,
  isForbidden,
  hold_clocks,
  isHoldKind,
  type OpenPhase,
  right_party_outcomes,
  type StrategyCase,
  type StrategyContent,
  type WorkFact,
} from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { tenantContext } from '../actor.js'
import { arbitraryWorld, first_day, last_day } from '../kpi/testing/arbitrary-world.js'
import { openFiguresBench } from '../kpi/testing/figures-bench.js'
import { insertRows } from '../kpi/testing/insert-world.js'
import { actorOf } from '../kpi/testing/read-report.js'
import { insertStaffed, staff } from '../performance/testing/agency-world.js'
import { sql } from '../report/sql.js'
import { nextActions } from './next-actions.sql.js'
import { refreshAll } from './refresh-next-actions.run.js'
import { refreshNextActions } from './refresh-next-actions.js'
import { reason_sources } from './reason-sources.js'

// Goal: the queue that PostgreSQL computes for all cases at once is the one that the rules of core give case by case;
// each open case has one next action and a closed one has none; and refreshing the cases that changed ends where a rebuild
// does. Method: random worlds; facts read by plain loops. Reasons that other nouns bring are looked at in their own tests.

const bench = await openFiguresBench(new Date('2025-08-01T00:00:00Z'))
afterAll(() => bench.close())
const country = 'FR'
const worlds = fc.sample(arbitraryWorld, { numRuns: 4, seed: 815 }).map(staff)
for (const [position, staffed] of worlds.entries()) {
  await insertStaffed(bench.owner, staffed)
  const { world } = staffed
  for (const [place, { id }] of world.cases.entries())
    await bench.owner.query(`update debt_case set opened_on = $3, phase = $4 where organisation_id = $1 and id = $2`, [
      world.organisation_id,
      id,
      addDays(first_day, place * 12),
      place % 4 === 1 ? 'judicial' : 'amicable',
    ])
  const own = { organisation_id: world.organisation_id }
  const [first, second, third] = world.cases
  const noted = (debt_case_id: string | undefined, due_in: number, reason: string, done_at: string | null = null) => ({
    ...own,
    id: newId(),
    debt_case_id,
    due_on: addDays(last_day, due_in),
    reason,
    created_on: addDays(last_day, -30),
    created_at: `${addDays(last_day, -30)}T08:00:00Z`,
    done_at,
  })
  await insertRows(bench.owner, 'follow_up', [
    noted(first?.id, -2, 'call_back'),
    noted(second?.id, 4, 'call_back'),
    noted(third?.id, -20 - position, 'follow_up'),
    noted(third?.id, -1, 'call_back', '2025-05-01T00:00:00Z'),
  ])
  const snooze = { ...own, reason: 'no_contact', created_at: '2025-05-01T00:00:00Z' }
  await insertRows(
    bench.owner,
    'case_snooze',
    world.cases.slice(0, 4).map(({ id }, place) => ({
      ...snooze,
      id: newId(),
      debt_case_id: id,
      until_on: addDays(last_day, 5 - 3 * place),
      created_on: addDays(last_day, -8),
    })),
  )
  await bench.owner.query(
    `update debt_case set phase = 'closed', closed_on = $3, closing_reason = 'settled', closed_from = 'amicable'
      where organisation_id = $1 and id = $2`,
    [world.organisation_id, world.cases[5]?.id, last_day],
  )
}

type Fact = Readonly<Record<string, string | null>>
type CaseFacts = {
  readonly id: string
  readonly phase: OpenPhase
  readonly opened_on: BusinessDate
  readonly creditor_id: string
  readonly debtor_kind: 'person' | 'company'
} & Readonly<Record<Table, readonly Fact[]>>
const tables = ['activity', 'promise', 'hold', 'claim', 'payment', 'ledger_entry', 'follow_up', 'case_snooze'] as const
type Table = (typeof tables)[number]

const openCases = async (organisation_id: string): Promise<CaseFacts[]> => {
  const parts = tables.map(
    (table) => `coalesce((select jsonb_agg(fact) from (select to_jsonb(${table}) - 'amount_minor' ||
      case when to_jsonb(${table}) ? 'amount_minor' then jsonb_build_object('amount_minor', to_jsonb(${table}) ->> 'amount_minor')
        else '{}' end as fact
      from ${table} where ${table}.organisation_id = debt_case.organisation_id and ${table}.debt_case_id = debt_case.id)
      as facts), '[]') as ${table}`,
  )
  const { rows } = await bench.owner.query<CaseFacts>(
    `select debt_case.id, debt_case.phase, debt_case.opened_on::text, debt_case.creditor_id, debtor.kind as debtor_kind,
       ${parts.join(', ')}
     from debt_case join debtor on debtor.organisation_id = debt_case.organisation_id and debtor.id = debt_case.debtor_id
     where debt_case.organisation_id = $1 and debt_case.phase <> 'closed' order by debt_case.id`,
    [organisation_id],
  )
  return rows
}

const text = (fact: Fact | undefined, column: string): string => fact?.[column] ?? ''
const dayOf = (fact: Fact | undefined, column: string): BusinessDate => businessDate(text(fact, column))
const latest = (values: readonly string[]): string | null => values.toSorted().at(-1) ?? null

const workOf = (one: CaseFacts) => {
  const contacts = one.activity.filter(({ channel }) => channel !== 'note')
  const tried = contacts.filter(({ direction }) => direction === 'outbound')
  const reached = one.activity.filter(({ outcome }) => right_party_outcomes.some((known) => known === outcome))
  return {
    last_on: latest(one.activity.map((fact) => text(fact, 'occurred_on'))),
    tried_on: latest(tried.map((fact) => text(fact, 'occurred_on'))),
    tried_at: latest(tried.map((fact) => text(fact, 'occurred_at'))),
    reached_at: latest(reached.map((fact) => text(fact, 'occurred_at'))),
    contact_on: latest(contacts.map((fact) => text(fact, 'occurred_on'))),
  }
}

/** The reasons of a case, each by its own sentence. */
const factsOf = (one: CaseFacts): WorkFact[] => {
  const work = workOf(one)
  const facts: Omit<WorkFact, 'snoozed_until'>[] = []
  const open = one.promise.filter(({ status }) => status === 'open')
  for (const promise of open)
    facts.push({
      reason: 'broken_promise',
      arose_on: addDays(dayOf(promise, 'due_on'), Number(promise['grace_days']) + 1),
      subject_id: text(promise, 'id'),
    })
  const decided = one.promise
    .filter(({ status }) => status === 'kept' || status === 'partly_kept' || status === 'broken')
    .toSorted((left, right) =>
      `${text(left, 'due_on')} ${text(left, 'id')}` < `${text(right, 'due_on')} ${text(right, 'id')}` ? -1 : 1,
    )
  const last = decided.at(-1)
  if (
    open.length === 0 &&
    last !== undefined &&
    last['status'] !== 'kept' &&
    (work.tried_on ?? '') <= text(last, 'decided_on')
  )
    facts.push({
      reason: 'broken_promise',
      arose_on: addDays(dayOf(last, 'decided_on'), 1),
      subject_id: text(last, 'id'),
    })
  if (work.tried_at === null && work.reached_at === null && open.length === 0)
    facts.push({ reason: 'new_case', arose_on: one.opened_on, subject_id: null })
  if (work.tried_on !== null && (work.reached_at ?? '') < (work.tried_at ?? '') && open.length === 0)
    facts.push({ reason: 'no_contact', arose_on: businessDate(work.tried_on), subject_id: null })
  for (const payment of one.payment)
    if (payment['kind'] === 'reversal' && (work.tried_on ?? '') <= text(payment, 'paid_on'))
      facts.push({ reason: 'payment_returned', arose_on: dayOf(payment, 'paid_on'), subject_id: text(payment, 'id') })
  for (const hold of one.hold) {
    const kind = text(hold, 'kind')
    const stands = hold['closed_on'] === null || text(hold, 'closed_on') > last_day
    if (!stands || !isHoldKind(kind) || text(hold, 'opened_on') > last_day) continue
    facts.push({
      reason: kind === 'dispute' ? 'dispute_clock' : 'hold_review',
      arose_on: addDays(dayOf(hold, 'opened_on'), hold_clocks[kind].days),
      subject_id: text(hold, 'id'),
    })
  }
  for (const noted of one.follow_up) {
    const isSettled = work.contact_on !== null && work.contact_on >= text(noted, 'due_on')
    if (noted['done_at'] === null && !isSettled)
      facts.push({
        reason: noted['reason'] === 'call_back' ? 'call_back' : 'follow_up',
        arose_on: dayOf(noted, 'due_on'),
        subject_id: text(noted, 'id'),
      })
  }
  return facts.map((fact) => ({ ...fact, snoozed_until: snoozeOf(one, fact) }))
}

const snoozeOf = (one: CaseFacts, { reason, subject_id }: Omit<WorkFact, 'snoozed_until'>): BusinessDate | null => {
  const until = latest(
    one.case_snooze
      .filter((snooze) => snooze['reason'] === reason && snooze['subject_id'] === subject_id)
      .map((snooze) => text(snooze, 'until_on')),
  )
  return until === null ? null : businessDate(until)
}

const caseOf = (one: CaseFacts): StrategyCase => {
  const work = workOf(one)
  const standing = one.hold.filter(
    ({ closed_on }) => closed_on === null || text({ closed_on: closed_on ?? '' }, 'closed_on') > last_day,
  )
  const kinds = [...new Set(standing.map(({ kind }) => kind ?? ''))].filter(isHoldKind).filter((kind) => {
    const ofKind = standing.filter((hold) => hold['kind'] === kind)
    return (
      ofKind.some(({ claim_id }) => claim_id === null) ||
      new Set(ofKind.map(({ claim_id }) => claim_id)).size === one.claim.length
    )
  })
  const touched = [
    one.opened_on,
    work.last_on ?? '',
    ...one.promise.map((promise) => text(promise, 'promised_on')),
    ...one.follow_up.map((noted) => text(noted, 'created_on')),
    ...one.case_snooze.map((snooze) => text(snooze, 'created_on')),
  ]
  const sumOf = (side: 'debit_account' | 'credit_account') =>
    one.ledger_entry
      .filter((entry) => entry[side] === 'claim_principal')
      .reduce((sum, entry) => sum + BigInt(text(entry, 'amount_minor')), 0n)
  return {
    phase: one.phase,
    debtor_kind: one.debtor_kind,
    creditor_id: one.creditor_id,
    portfolio_ids: [...new Set(one.claim.map((claim) => text(claim, 'portfolio_id')))],
    reachable_by: [],
    balance_minor: sumOf('debit_account') - sumOf('credit_account'),
    opened_on: one.opened_on,
    touched_on: businessDate(latest(touched) ?? one.opened_on),
    forbidden: held_acts.filter((act) => kinds.some((kind) => isForbidden(act, kind))),
  }
}

const strategiesFor = (portfolio_id: string, creditor_id: string): readonly StrategyContent[] => [
  default_strategy,
  {
    ...default_strategy,
    order: 'balance',
    days_ahead_maximum: 12,
    rules: [
      {
        reason: 'no_contact',
        conditions: { ...any_case, portfolio_ids: [portfolio_id] },
        delay: { count: 0, unit: 'days' },
      },
      {
        reason: 'broken_promise',
        conditions: { ...any_case, balance_from_minor: 200n },
        delay: { count: 2, unit: 'working_days' },
      },
      {
        reason: 'new_case',
        conditions: { ...any_case, debtor_kinds: ['company'], age_to_days: 100 },
        delay: { count: 1, unit: 'working_days' },
      },
      {
        reason: 'call_back',
        conditions: { ...any_case, creditor_ids: [creditor_id] },
        delay: { count: -1, unit: 'working_days' },
      },
      {
        reason: 'broken_promise',
        conditions: { ...any_case, phases: ['judicial'] },
        delay: { count: 9, unit: 'days' },
      },
      { reason: 'no_contact', conditions: { ...any_case, balance_to_minor: 0n }, delay: { count: 40, unit: 'days' } },
      { reason: 'payment_returned', conditions: any_case, delay: { count: 0, unit: 'working_days' } },
    ],
  },
]

const answered = z.object({
  debt_case_id: z.string(),
  reason: z.string(),
  due_on: z.string(),
  rank: z.int(),
  score: z.string(),
  subject_id: z.string().nullable(),
})
const own_reasons = [
  'call_back',
  'follow_up',
  'payment_returned',
  'broken_promise',
  'new_case',
  'no_contact',
  'dispute_clock',
  'hold_review',
]

describe.each(worlds.map((staffed, position) => [position, staffed.world] as const))('in world %i', (_, world) => {
  const { organisation_id } = world
  const actor = actorOf(organisation_id)

  it('gives each open case the next action that the rules of core choose', async () => {
    const cases = await openCases(organisation_id)
    for (const content of strategiesFor(world.portfolios[0]?.id ?? '', world.creditors[0]?.id ?? '')) {
      const expected = cases.map((one) => {
        const known = caseOf(one)
        const next = chooseNextAction(content, known, factsOf(one), { as_of: last_day, country })
        return { debt_case_id: one.id, ...next, score: String(caseScore(content, known, last_day)) }
      })
      const found = await bench.read(actor, (reader) =>
        reader(
          answered,
          sql`select debt_case_id::text, reason, due_on::text, "rank", score::text, subject_id::text
            from (${nextActions({ organisation_id, as_of: last_day, country, content, cases: sql`true` })}) as chosen
            order by debt_case_id`,
        ),
      )
      expect(found).toEqual(expected)
    }
  })

  it('ends at the same queue by refreshing what changed and by a rebuild', async () => {
    const stored = async () => {
      const { rows } = await bench.owner.query(
        `select debt_case_id, reason, due_on::text, "rank", score::text, subject_id, strategy_version
         from next_action where organisation_id = $1 order by debt_case_id`,
        [organisation_id],
      )
      return rows
    }
    const context = tenantContext(actor)
    const never = new AbortController().signal
    await refreshAll(bench.services, context, addDays(last_day, -40), never)
    const [some, other] = world.cases
    await bench.owner.query(
      `update debt_case set phase = 'closed', closed_on = $3, closing_reason = 'error', closed_from = phase
        where organisation_id = $1 and id = $2`,
      [organisation_id, other?.id, last_day],
    )
    await withConnection(bench.services.database.pool, context, async (client) => {
      for (const { id } of world.cases) await refreshNextActions(client, organisation_id, [id], last_day)
    })
    const step_by_step = await stored()
    expect(step_by_step.map(({ debt_case_id }) => debt_case_id)).toEqual(
      (await openCases(organisation_id)).map(({ id }) => id),
    )
    expect(step_by_step.some(({ debt_case_id }) => debt_case_id === some?.id)).toBe(true)
    await bench.owner.query('delete from next_action where organisation_id = $1', [organisation_id])
    await refreshAll(bench.services, context, last_day, never)
    expect(await stored()).toEqual(step_by_step)
  })
})

it('has a source for each reason that it looks at here', () => {
  expect(own_reasons.filter((reason) => !reason_sources.some((source) => source.reason === reason))).toEqual([])
})
