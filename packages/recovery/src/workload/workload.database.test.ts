import { addDays, type BusinessDate, type Clock, right_party_outcomes } from '@quittance/core'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import { caseScope, isInScope } from '../debt-case/case-scope.rules.js'
import { arbitraryWorld, first_day, last_day } from '../kpi/testing/arbitrary-world.js'
import { openFiguresBench } from '../kpi/testing/figures-bench.js'
import { actorFor, insertStaffed, staff, type StaffedWorld } from '../performance/testing/agency-world.js'
import { computeWorkload, type WorkloadRow } from './compute-workload.js'
import { workCaseIds } from './work-filter.js'
import { type WorkKind, work_kinds } from './work-kind.js'

// Goal: the numbers of the workload are right, count only what the reader may read, and each list has as many cases as its
// number says. Method: random worlds; each question asked again of each case by a plain loop over its facts.

const now = new Date('2025-08-01T00:00:00Z')
const bench = await openFiguresBench(now)
afterAll(() => bench.close())
const clock: Clock = { now: () => now, today: () => last_day }
const days = { idle_days: 20, dispute_days: 15 }
const worlds = fc.sample(arbitraryWorld, { numRuns: 6, seed: 4_711 }).map(staff)

type Fact = Readonly<Record<string, string | null>>
type CaseFacts = {
  readonly id: string
  readonly team_id: string | null
  readonly assignee_id: string | null
  readonly phase: string
  readonly opened_on: string
  readonly activities: readonly Fact[]
  readonly promises: readonly Fact[]
  readonly holds: readonly Fact[]
  readonly claims: readonly Fact[]
}

/** Gives cases to teams and people, opens them on different days, and closes one. */
const place = async ({ world, nord, sud, people }: StaffedWorld): Promise<void> => {
  const teams = [nord, sud, null]
  const assignees = [people.anna.id, people.chloe.id, null, people.marc.id]
  for (const [position, { id }] of world.cases.entries()) {
    const opened_on = addDays(first_day, position * 20)
    await bench.owner.query(
      `update debt_case set team_id = $3, assignee_id = $4, opened_on = $5 where organisation_id = $1 and id = $2`,
      [world.organisation_id, id, teams[position % 3], assignees[position % 4], opened_on],
    )
  }
  await bench.owner.query(
    `update debt_case set phase = 'closed', closed_on = $3, closing_reason = 'settled', closed_from = 'amicable'
      where organisation_id = $1 and id = $2`,
    [world.organisation_id, world.cases[3]?.id, last_day],
  )
}
for (const staffed of worlds) {
  await insertStaffed(bench.owner, staffed)
  await place(staffed)
}

/** The facts of a table about each case. */
const ofCase = (table: string): string => `coalesce((select jsonb_agg(fact) from ${table} fact
    where fact.organisation_id = debt_case.organisation_id and fact.debt_case_id = debt_case.id), '[]'::jsonb)`

/** Every case with its facts, as text. */
const casesOf = async (organisation_id: string): Promise<CaseFacts[]> => {
  const { rows } = await bench.owner.query<CaseFacts>(
    `select id, team_id, assignee_id, phase, opened_on::text, ${ofCase('activity')} as activities,
            ${ofCase('promise')} as promises, ${ofCase('hold')} as holds, ${ofCase('claim')} as claims
       from debt_case where organisation_id = $1`,
    [organisation_id],
  )
  return rows
}

const before = (count: number): BusinessDate => addDays(last_day, -count)

/** Each question, asked of one case. */
const answers: Readonly<Record<WorkKind, (one: CaseFacts) => boolean>> = {
  open: () => true,
  never_worked: (one) => attemptsOf(one).length === 0,
  idle: ({ opened_on, activities }) =>
    opened_on <= before(days.idle_days) &&
    !activities.some(({ occurred_on }) => (occurred_on ?? '') > before(days.idle_days)),
  promise_today: ({ promises }) => promises.some(({ status, due_on }) => status === 'open' && due_on === last_day),
  promise_week: ({ promises }) =>
    promises.some(
      ({ status, due_on }) => status === 'open' && (due_on ?? '') >= last_day && (due_on ?? '') <= addDays(last_day, 6),
    ),
  broken_promise: (one) => {
    const decided = one.promises
      .filter(({ status }) => status === 'kept' || status === 'partly_kept' || status === 'broken')
      .toSorted((left, right) => `${left['due_on']} ${left['id']}`.localeCompare(`${right['due_on']} ${right['id']}`))
    const last = decided.at(-1)
    if (last === undefined || last['status'] === 'kept') return false
    const broken = decided.filter(({ status }) => status !== 'kept').map(({ decided_on }) => decided_on ?? '')
    const since = broken.toSorted().at(-1) ?? ''
    const runs = one.promises.some(({ status }) => status === 'open')
    return !runs && !attemptsOf(one).some(({ occurred_on }) => (occurred_on ?? '') > since)
  },
  old_dispute: ({ holds }) =>
    holds.some(
      ({ kind, opened_on, closed_on }) =>
        kind === 'dispute' &&
        (closed_on === null || (closed_on ?? '') > last_day) &&
        (opened_on ?? '') < before(days.dispute_days),
    ),
  never_reached: ({ activities }) =>
    !activities.some(({ outcome }) => right_party_outcomes.some((reached) => reached === outcome)),
}

const attemptsOf = ({ activities }: CaseFacts): Fact[] =>
  activities.filter(({ direction, channel }) => direction === 'outbound' && channel !== 'note')

const countOf = (cases: readonly CaseFacts[]) =>
  Object.fromEntries(work_kinds.map((kind) => [kind, cases.filter(answers[kind]).length]))

const sumOf = (some: readonly WorkloadRow[]): bigint =>
  some.flatMap(({ open_minor }) => open_minor).reduce((sum, { amount_minor }) => sum + amount_minor, 0n)

const read = (actor: Actor) => bench.read(actor, (reader) => computeWorkload(reader, actor, clock, days))

const listed = (actor: Actor, kind: WorkKind, row: Pick<WorkloadRow, 'grouping' | 'id'>) =>
  bench.read(actor, async (reader) => {
    const scope = { ...days, organisation_id: actor.organisation_id, cases: caseScope(actor), today: last_day }
    const found = await reader(
      z.object({ id: z.string() }),
      workCaseIds(scope, {
        kind,
        team_id: row.grouping === 'team' ? row.id : undefined,
        assignee_id: row.grouping === 'assignee' ? row.id : undefined,
      }),
    )
    return found.length
  })

describe.each(worlds.map((staffed, position) => [position, staffed] as const))('in world %i', (_, staffed) => {
  const readers = ['claire', 'marc', 'chloe', 'denis'] as const
  it.each(readers)('%s sees the numbers of the cases that are theirs to read', async (who) => {
    const actor = actorFor(staffed, who)
    const scope = caseScope(actor)
    const cases = (await casesOf(staffed.world.organisation_id)).filter(
      (one) => one.phase !== 'closed' && isInScope(scope, one),
    )
    const { total, rows } = await read(actor)
    expect(total.counts).toEqual(countOf(cases))
    const grouped = (grouping: 'team' | 'assignee') => {
      const column = grouping === 'team' ? 'team_id' : 'assignee_id'
      const groups = Map.groupBy(cases, (one) => one[column])
      return new Map([...groups].map(([id, own]) => [id, countOf(own)]))
    }
    for (const grouping of ['team', 'assignee'] as const) {
      const found = rows.filter((row) => row.grouping === grouping).map(({ id, counts }) => [id, counts] as const)
      expect(new Map(found)).toEqual(grouped(grouping))
    }
    for (const portfolio of staffed.world.portfolios) {
      const own = cases.filter(({ claims }) => claims.some((claim) => claim['portfolio_id'] === portfolio.id))
      const row = rows.find(({ grouping, id }) => grouping === 'portfolio' && id === portfolio.id)
      expect(row?.counts ?? countOf([])).toEqual(countOf(own))
    }
  })

  it('a list has as many cases as its number says, of any team and person', async () => {
    for (const who of ['claire', 'marc'] as const) {
      const actor = actorFor(staffed, who)
      const { total, rows } = await read(actor)
      for (const row of [total, ...rows.filter(({ grouping }) => grouping !== 'portfolio')]) {
        for (const kind of work_kinds) expect(await listed(actor, kind, row)).toBe(row.counts[kind])
      }
    }
  })

  it('what is owed is the sum of the ledger, once in the total', async () => {
    const { total, rows } = await read(actorFor(staffed, 'claire'))
    const { rows: owed } = await bench.owner.query<{ sum: string }>(
      `select coalesce(sum(case when debit_account = 'claim_principal' then amount_minor else -amount_minor end), 0)::text as sum
         from ledger_entry join debt_case on debt_case.id = ledger_entry.debt_case_id and debt_case.phase <> 'closed'
        where ledger_entry.organisation_id = $1 and 'claim_principal' in (debit_account, credit_account)`,
      [staffed.world.organisation_id],
    )
    expect(sumOf([total])).toBe(BigInt(owed[0]?.sum ?? '0'))
    for (const grouping of ['team', 'assignee', 'portfolio'] as const)
      expect(sumOf(rows.filter((row) => row.grouping === grouping))).toBe(sumOf([total]))
  })
})
