import { businessDate, type Clock } from '@quittance/core'
import { newId } from '@quittance/platform'
import * as fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { reachedTeams } from '../performance/led-people.js'
import { arbitraryWorld } from '../kpi/testing/arbitrary-world.js'
import { openFiguresBench } from '../kpi/testing/figures-bench.js'
import { valueOf } from '../kpi/testing/read-report.js'
import { actorFor, insertStaffed, staff } from '../performance/testing/agency-world.js'
import { addCoachingNote, removeCoachingNote, settleCoachingNote } from './change-coaching-note.js'

// Goal: notes about people are written, settled and removed by who leads their team, and by nobody else.

const now = new Date('2025-08-01T10:00:00Z')
const bench = await openFiguresBench(now)
afterAll(() => bench.close())
const clock: Clock = { now: () => now, today: () => businessDate('2025-08-01') }
const services = { ...bench.services, clock }
const [staffed] = fc.sample(arbitraryWorld, { numRuns: 1, seed: 7 }).map(staff)
if (staffed === undefined) throw new Error('There is no world')
await insertStaffed(bench.owner, staffed)
const { nord, sud, people, world } = staffed
const marc = actorFor(staffed, 'marc')

const note = { team_id: nord, agent_id: people.anna.id, note: ' Listen to three calls together ', follow_up_on: null }

it('is written by the manager of the team, settled, opened again and removed, each with its trace', async () => {
  const { coaching_note_id } = valueOf(await addCoachingNote(services, marc, note))
  const stored = () =>
    bench.owner.query<{ note: string; done: boolean }>(
      'select note, done_at is not null as done from coaching_note where organisation_id = $1 and id = $2',
      [world.organisation_id, coaching_note_id],
    )
  expect((await stored()).rows).toEqual([{ note: 'Listen to three calls together', done: false }])
  valueOf(await settleCoachingNote(services, marc, { coaching_note_id, done: true }))
  expect((await stored()).rows[0]?.done).toBe(true)
  valueOf(await settleCoachingNote(services, marc, { coaching_note_id, done: false }))
  expect((await stored()).rows[0]?.done).toBe(false)
  valueOf(await removeCoachingNote(services, marc, { coaching_note_id }))
  expect((await stored()).rows).toEqual([])
  const { rows } = await bench.owner.query(
    `select action, detail ? 'note' as tells from audit_event where organisation_id = $1 and subject_id = $2 order by sequence`,
    [world.organisation_id, people.anna.id],
  )
  expect(rows.map(({ action }) => action)).toEqual([
    'coaching_note.add',
    'coaching_note.settle',
    'coaching_note.settle',
    'coaching_note.remove',
  ])
  expect(rows.some(({ tells }) => tells)).toBe(false)
})

it.each([
  ['about somebody of another team', { ...note, team_id: sud, agent_id: people.chloe.id }, 'agent_unknown'],
  ['about somebody who is not in the team', { ...note, agent_id: people.chloe.id }, 'agent_unknown'],
  ['in a team that there is not', { ...note, team_id: newId() }, 'agent_unknown'],
  ['with an id that is none', { ...note, agent_id: 'none' }, 'agent_unknown'],
  ['without words', { ...note, note: '  ' }, 'note_missing'],
  ['of too many words', { ...note, note: 'x'.repeat(1_001) }, 'note_too_long'],
  ['to come back to yesterday', { ...note, follow_up_on: businessDate('2025-07-31') }, 'follow_up_past'],
] as const)('is not written %s', async (_, input, code) => {
  expect(await addCoachingNote(services, marc, input)).toMatchObject({ ok: false, error: { code } })
})

it('is not there for managers of other teams, and notes are not for agents and auditors to write', async () => {
  const { coaching_note_id } = valueOf(await addCoachingNote(services, marc, note))
  const others = [
    { ...marc, team_ids: [sud] },
    { ...marc, team_ids: [] },
    actorFor(staffed, 'anna'),
    { ...actorFor(staffed, 'claire'), role: 'auditor' as const },
  ]
  for (const other of others) {
    expect(await settleCoachingNote(services, other, { coaching_note_id, done: true })).toMatchObject({ ok: false })
    expect(await removeCoachingNote(services, other, { coaching_note_id })).toMatchObject({ ok: false })
    expect(await addCoachingNote(services, other, note)).toMatchObject({ ok: false })
  }
  expect(reachedTeams(actorFor(staffed, 'anna'))).toEqual([])
  expect(reachedTeams({ ...marc, role: 'creditor' })).toEqual([])
})
