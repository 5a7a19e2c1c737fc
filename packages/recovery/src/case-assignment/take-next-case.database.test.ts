import { businessDate, type Clock } from '@quittance/core'
import { newId } from '@quittance/platform'
import * as fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import type { Actor } from '../actor.js'
import { tenantContext } from '../actor.js'
import { arbitraryWorld } from '../kpi/testing/arbitrary-world.js'
import { openFiguresBench } from '../kpi/testing/figures-bench.js'
import { insertRows } from '../kpi/testing/insert-world.js'
import { valueOf } from '../kpi/testing/read-report.js'
import { refreshAll } from '../next-action/refresh-next-actions.run.js'
import { actorFor, insertStaffed, staff } from '../performance/testing/agency-world.js'
import { assignCases } from './assign-cases.js'
import { releaseCase, takeCase } from './take-case.js'
import { takeNextCase } from './take-next-case.js'

// Goal: two agents never get the same case, whatever they do at the same moment; and cases change hands by the rules.
// Method: many agents on connections of their own take from one pool until nothing is left.

const now = new Date('2025-08-01T10:00:00Z')
const bench = await openFiguresBench(now)
afterAll(() => bench.close())
const clock: Clock = { now: () => now, today: () => businessDate('2025-08-01') }
const services = { ...bench.services, clock }
const [staffed] = fc.sample(arbitraryWorld, { numRuns: 1, seed: 11 }).map(staff)
if (staffed === undefined) throw new Error('There is no world')
await insertStaffed(bench.owner, staffed)
const { world, nord, sud, people } = staffed
const { organisation_id } = world

/** More cases like the first one, for agents to take. */
const case_count = 120
const agent_count = 12
const template = world.cases[0]
const extra = Array.from({ length: case_count }, (_, position) => ({
  id: newId(),
  debtor_id: newId(),
  number: 1_000 + position,
}))
const common = { organisation_id, created_at: '2025-07-01T00:00:00Z', creditor_id: template?.creditor_id }
await insertRows(
  bench.owner,
  'debtor',
  extra.map(({ debtor_id }) => ({ ...common, id: debtor_id, natural_key: debtor_id, kind: 'person', name: 'Debtor' })),
)
await insertRows(
  bench.owner,
  'debt_case',
  extra.map((one) => ({
    ...common,
    ...one,
    mandate_id: template?.mandate_id,
    phase: 'amicable',
    opened_on: '2025-07-01',
    team_id: nord,
  })),
)
await bench.owner.query(`update debt_case set team_id = $2 where organisation_id = $1 and number < 1000`, [
  organisation_id,
  sud,
])
const agents: Actor[] = Array.from({ length: agent_count }, (_, position) => ({
  ...actorFor(staffed, 'anna'),
  user_id: newId(),
  name: `Agent ${position}`,
}))
await insertRows(
  bench.owner,
  'user_account',
  agents.map(({ user_id, name }) => ({
    organisation_id,
    id: user_id,
    name,
    role: 'agent',
    kind: 'person',
    email: `${user_id}@example.org`,
    locale: 'en',
    invitation_pending: false,
    created_at: now.toISOString(),
  })),
)
await refreshAll(
  bench.services,
  tenantContext(actorFor(staffed, 'claire')),
  clock.today(''),
  new AbortController().signal,
)

it('gives each case to one agent, however many ask at once, until none is left', async () => {
  const taken = await Promise.all(
    agents.map(async (agent) => {
      const own: string[] = []
      for (;;) {
        const { debt_case_id } = valueOf(await takeNextCase(services, agent))
        if (debt_case_id === null || own.includes(debt_case_id)) return own
        own.push(debt_case_id)
        // Worked: it is due no more.
        await bench.owner.query(
          `update next_action set due_on = '2025-08-20' where organisation_id = $1 and debt_case_id = $2`,
          [organisation_id, debt_case_id],
        )
      }
    }),
  )
  const all = taken.flat()
  expect([all.length, new Set(all).size]).toEqual([case_count, case_count])
  const { rows } = await bench.owner.query<{ assigned: number; logged: number }>(
    `select (select count(*)::int from debt_case where organisation_id = $1 and assignee_id is not null) as assigned,
            (select count(*)::int from case_assignment where organisation_id = $1 and kind = 'taken') as logged`,
    [organisation_id],
  )
  expect(rows).toEqual([{ assigned: case_count, logged: case_count }])
  console.info(`work queue: ${agent_count} agents took ${all.length} cases at once, none of them twice`)
}, 120_000)

const [first] = extra
const ofFirst = async () => {
  const { rows } = await bench.owner.query<{ assignee_id: string | null; team_id: string | null }>(
    'select assignee_id, team_id from debt_case where organisation_id = $1 and id = $2',
    [organisation_id, first?.id],
  )
  return rows[0]
}
const debt_case_ids = [first?.id ?? '']
const handOver = { debt_case_ids, to_user_id: null, to_team_id: null, note: null }

it('hands over with a note, within the team or to another, and tells who had it', async () => {
  const claire = actorFor(staffed, 'claire')
  const anna = actorFor(staffed, 'anna')
  const bruno = actorFor(staffed, 'bruno')
  valueOf(await assignCases(services, claire, { ...handOver, to_user_id: people.anna.id }))
  expect(await ofFirst()).toEqual({ assignee_id: people.anna.id, team_id: nord })
  expect(await assignCases(services, bruno, { ...handOver, to_user_id: people.bruno.id, note: 'Mine' })).toMatchObject({
    error: { code: 'not_yours' },
  })
  expect(await assignCases(services, anna, { ...handOver, to_user_id: people.bruno.id })).toMatchObject({
    error: { code: 'note_missing' },
  })
  expect(await assignCases(services, anna, { ...handOver, to_user_id: people.chloe.id, note: 'Hers' })).toMatchObject({
    error: { code: 'person_outside_team', person: 'Chloé', team: 'Nord' },
  })
  valueOf(
    await assignCases(services, anna, { ...handOver, to_user_id: people.chloe.id, to_team_id: sud, note: 'Hers' }),
  )
  expect(await ofFirst()).toEqual({ assignee_id: people.chloe.id, team_id: sud })
  expect(await assignCases(services, anna, { ...handOver, to_user_id: people.anna.id, note: 'Back' })).toMatchObject({
    error: { code: 'case_unknown' },
  })
  valueOf(await assignCases(services, claire, handOver))
  expect(await ofFirst()).toEqual({ assignee_id: null, team_id: sud })
  const { rows } = await bench.owner.query<{ kind: string }>(
    `select kind from case_assignment where organisation_id = $1 and debt_case_id = $2 and kind <> 'taken' order by id`,
    [organisation_id, first?.id],
  )
  expect(rows.map(({ kind }) => kind)).toEqual(['assigned', 'handed_over', 'released'])
})

it('keeps a case in hand from others until it is put down or its time is over', async () => {
  const chloe = actorFor(staffed, 'chloe')
  const bruno = actorFor(staffed, 'bruno')
  const debt_case_id = first?.id ?? ''
  valueOf(await takeCase(services, chloe, { debt_case_id }))
  expect(await takeCase(services, bruno, { debt_case_id })).toMatchObject({ error: { code: 'in_hand', by: 'Chloé' } })
  valueOf(await releaseCase(services, chloe, { debt_case_id }))
  valueOf(await takeCase(services, bruno, { debt_case_id }))
  const later: Clock = { ...clock, now: () => new Date('2025-08-01T11:00:00Z') }
  valueOf(await takeCase({ ...services, clock: later }, chloe, { debt_case_id }))
})
