import { type BusinessDate, businessDate } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { tenantContext } from '../actor.js'
import { arbitraryWorld } from '../kpi/testing/arbitrary-world.js'
import { openFiguresBench } from '../kpi/testing/figures-bench.js'
import { valueOf } from '../kpi/testing/read-report.js'
import { insertRows } from '../kpi/testing/insert-world.js'
import { actorFor, insertStaffed, staff } from '../performance/testing/agency-world.js'
import { clientReader } from '../report/sql-reader.js'
import { endRound } from './end-round.js'
import { keepRound } from './plan-round.js'
import { proposeRound } from './propose-round.js'
import { type NewVisitReport, reportVisits } from './report-visits.js'
import { requestVisit, withdrawVisit } from './request-visit.js'
import { setPlace } from './set-place.js'

// Goal: a day's visits are planned from the agent's own cases near by, and what a device reports of them arrives once and
// in order, however often and from however many devices it is sent.

const now = new Date('2025-08-01T06:00:00Z')
const today = businessDate('2025-08-01')
const bench = await openFiguresBench(now)
afterAll(() => bench.close())
const { owner } = bench
let clock_now = new Date('2025-08-01T18:00:00Z')
const services = { ...bench.services, clock: { now: () => clock_now, today: () => today } }
const [staffed] = fc.sample(arbitraryWorld, { numRuns: 1, seed: 7 }).map(staff)
if (staffed === undefined) throw new Error('There is no world')
await insertStaffed(owner, staffed)
const { world, people } = staffed
const anna = actorFor(staffed, 'anna')
const own = { organisation_id: world.organisation_id }

/** Cases that owe something, by how much. */
const owing = await owner.query<{ id: string; creditor_id: string; debtor_id: string; open_minor: string }>(
  `select debt_case.id, debt_case.creditor_id, debt_case.debtor_id,
     sum(case 'claim_principal' when debit_account then amount_minor when credit_account then -amount_minor else 0 end)::text as open_minor
   from debt_case join ledger_entry entry on entry.organisation_id = $1 and entry.debt_case_id = debt_case.id
   where debt_case.organisation_id = $1
   group by 1, 2, 3
   having sum(case 'claim_principal' when debit_account then amount_minor when credit_account then -amount_minor else 0 end) > 0
   order by debt_case.id limit 6`,
  [world.organisation_id],
)
const cases = owing.rows
const addresses = ['59000 Lille', '59100 Roubaix', '59200 Tourcoing', '13001 Marseille', '59500 Douai', 'Nowhere']
const contact_point_ids = cases.map(() => newId())
await owner.query('update hold set closed_on = opened_on where organisation_id = $1', [world.organisation_id])
await owner.query('update debt_case set assignee_id = $2 where organisation_id = $1', [
  world.organisation_id,
  people.anna.id,
])
await owner.query('delete from activity where organisation_id = $1', [world.organisation_id])
await insertRows(
  owner,
  'contact_point',
  cases.map(({ creditor_id, debtor_id }, position) => ({
    ...own,
    id: contact_point_ids[position],
    creditor_id,
    debtor_id,
    kind: 'address',
    value: `1 rue de la Paix\n${addresses[position] ?? ''}`,
    valid_from: '2025-01-01',
    source: 'creditor_file',
    consent: 'unknown',
    recorded_at: now,
  })),
)
const caseAt = (position: number) => cases[position]?.id ?? ''

const wish = { day: today, starts_at: '08:00', ends_at: '13:00', start: '59000', service_minutes: 20 }
const propose = (changes = {}) =>
  withConnection(services.database.pool, tenantContext(anna), (client) =>
    proposeRound(clientReader(client), services, anna, { ...wish, visits_maximum: 8, ...changes }),
  )
const reportOf = (number: number, position: number, changes: Partial<NewVisitReport> = {}): NewVisitReport => ({
  id: newId(),
  number,
  debt_case_id: caseAt(position),
  visited_at: new Date('2025-08-01T08:30:00Z'),
  duration_seconds: 600,
  outcome: 'reached_right_party',
  reason_for_delay: 'cash_flow',
  note: null,
  ...changes,
})
const visits = async () => {
  const { rows } = await owner.query<{ debt_case_id: string; outcome: string }>(
    `select debt_case_id, outcome from activity where organisation_id = $1 and channel = 'visit' order by recorded_at, id`,
    [world.organisation_id],
  )
  return rows
}

describe('a proposal', () => {
  it('takes the near ones of the agent’s own cases, and says which have no place on the map', async () => {
    expect(cases).toHaveLength(6)
    const found = valueOf(await propose())
    const visited = found.visits.map(({ candidate }) => candidate.debt_case_id)
    expect(visited.toSorted()).toEqual([0, 1, 2, 4].map(caseAt).toSorted())
    expect(found.not_located.map(({ debt_case_id }) => debt_case_id)).toContain(caseAt(5))
    expect(found.back_s).toBeLessThanOrEqual(13 * 3_600)
  })

  it('has nobody who is on hold, and takes those who are asked for before all others', async () => {
    const hold = { ...own, id: newId(), kind: 'vulnerable', opened_on: '2025-07-01', recorded_at: now }
    const { rows } = await owner.query<{ portfolio_id: string }>(
      'select portfolio_id from claim where organisation_id = $1 and debt_case_id = $2 limit 1',
      [world.organisation_id, caseAt(0)],
    )
    const of = { debt_case_id: caseAt(0), creditor_id: cases[0]?.creditor_id, portfolio_id: rows[0]?.portfolio_id }
    await insertRows(owner, 'hold', [{ ...hold, ...of }])
    const input = {
      debt_case_id: caseAt(4),
      due_on: today,
      opens_at: '09:00',
      closes_at: '10:00',
      note: ' Third floor ',
    }
    valueOf(await requestVisit(services, anna, input))
    expect(await requestVisit(services, anna, input)).toMatchObject({ ok: false, error: { code: 'already_requested' } })
    const held = { ...input, debt_case_id: caseAt(0) }
    expect(await requestVisit(services, anna, held)).toMatchObject({ ok: false, error: { code: 'on_hold' } })
    const found = valueOf(await propose({ visits_maximum: 1 }))
    expect(found.visits.map(({ candidate }) => [candidate.debt_case_id, candidate.request?.note])).toEqual([
      [caseAt(4), 'Third floor'],
    ])
    expect(found.visits[0]?.begins_s).toBeGreaterThanOrEqual(9 * 3_600)
    valueOf(await withdrawVisit(services, anna, { debt_case_id: caseAt(4) }))
  })

  it('goes where somebody says the address is', async () => {
    const [contact_point_id = ''] = contact_point_ids.slice(5)
    valueOf(await setPlace(services, anna, { contact_point_id, coordinates: '50.64, 3.07' }))
    const found = valueOf(await propose())
    expect(found.visits.find(({ candidate }) => candidate.debt_case_id === caseAt(5))?.candidate.place?.precision).toBe(
      'given',
    )
    expect(await setPlace(services, anna, { contact_point_id, coordinates: 'Lille' })).toMatchObject({ ok: false })
    valueOf(await setPlace(services, anna, { contact_point_id, coordinates: null }))
  })

  it.each([
    [{ day: businessDate('2025-07-31') }, 'day_past'],
    [{ starts_at: '13:00' }, 'hours_wrong'],
    [{ start: '00000' }, 'start_unknown'],
    [{ service_minutes: 4 }, 'service_wrong'],
  ])('is refused for %j', async (changes, code) => {
    expect(await propose(changes)).toMatchObject({ ok: false, error: { code } })
  })
})

describe('a round', () => {
  const ids = [1, 2, 4].map(caseAt)
  let round_id = ''
  const send = (reports: readonly NewVisitReport[]) => reportVisits(services, anna, { round_id, reports })

  it('is kept in the order given, once a day', async () => {
    round_id = valueOf(await keepRound(services, anna, { ...wish, debt_case_ids: ids })).round_id
    const { rows } = await owner.query<{ debt_case_id: string }>(
      'select debt_case_id from round_stop where organisation_id = $1 and round_id = $2 order by position',
      [world.organisation_id, round_id],
    )
    expect(rows.map(({ debt_case_id }) => debt_case_id)).toEqual(ids)
    const again = await keepRound(services, anna, { ...wish, debt_case_ids: ids })
    expect(again).toMatchObject({ ok: false, error: { code: 'day_taken' } })
  })

  it.each([
    [[], 'stops_none'],
    [[caseAt(1), caseAt(1)], 'stop_twice'],
    [[caseAt(5)], 'stop_not_located'],
    [[caseAt(3)], 'does_not_fit'],
    [[newId()], 'case_unknown'],
    [[caseAt(0)], 'case_unknown'],
  ])('is not kept with %j', async (debt_case_ids, code) => {
    const tomorrow = '2025-08-02' as BusinessDate
    const refused = await keepRound(services, anna, { ...wish, day: tomorrow, debt_case_ids })
    expect(refused).toMatchObject({ ok: false, error: { code } })
  })

  it('is reported once and in order, by two devices at the same time, with answers lost', async () => {
    const reports = [reportOf(1, 1), reportOf(2, 2, { outcome: 'no_answer', reason_for_delay: null })]
    const answers = await Promise.all([send(reports), send(reports), send(reports.slice(0, 1)), send(reports)])
    for (const answer of answers) expect(valueOf(answer)).toMatchObject({ refusal: null })
    expect(await visits()).toEqual([
      { debt_case_id: caseAt(1), outcome: 'reached_right_party' },
      { debt_case_id: caseAt(2), outcome: 'no_answer' },
    ])
    const [first] = reports
    if (first === undefined) throw new Error('There is a report')
    const cases_of_refusal: [NewVisitReport, string][] = [
      [reportOf(4, 4), 'report_out_of_order'],
      [reportOf(1, 1), 'report_changed'],
      [{ ...first, note: 'Another note' }, 'report_changed'],
      [reportOf(3, 5), 'stop_unknown'],
      [reportOf(3, 4, { visited_at: new Date('2025-08-01T19:00:00Z') }), 'report_wrong'],
      [reportOf(3, 4, { duration_seconds: -1 }), 'report_wrong'],
    ]
    for (const [report, code] of cases_of_refusal) expect(valueOf(await send([report])).refusal?.code, code).toBe(code)
    expect(await visits()).toHaveLength(2)
  })

  it('keeps the reports before one that is wrong, and is done with its last', async () => {
    const last = reportOf(3, 4)
    const answer = valueOf(await send([reportOf(5, 4), last]))
    expect(answer).toMatchObject({ received_ids: [last.id], next_number: 4, refusal: { code: 'report_out_of_order' } })
    const { rows } = await owner.query('select state from round where organisation_id = $1 and id = $2', [
      world.organisation_id,
      round_id,
    ])
    expect(rows).toEqual([{ state: 'done' }])
    expect(await endRound(services, anna, { round_id })).toMatchObject({ ok: false, error: { code: 'round_over' } })
  })

  it('is nobody else’s to report or end, and given up without a report', async () => {
    clock_now = new Date('2025-08-01T18:30:00Z')
    const next = valueOf(await keepRound(services, anna, { ...wish, debt_case_ids: ids }))
    const bruno = actorFor(staffed, 'bruno')
    expect(await endRound(services, bruno, next)).toMatchObject({ ok: false, error: { code: 'round_unknown' } })
    const reports = [reportOf(1, 1)]
    expect(await reportVisits(services, bruno, { ...next, reports })).toMatchObject({ ok: false })
    valueOf(await endRound(services, anna, next))
    const { rows } = await owner.query('select state from round where organisation_id = $1 and id = $2', [
      world.organisation_id,
      next.round_id,
    ])
    expect(rows).toEqual([{ state: 'cancelled' }])
  })

  it('proposes nobody who was visited within the month', async () => {
    const found = valueOf(await propose())
    const visited = found.visits.map(({ candidate }) => candidate.debt_case_id)
    expect(visited.filter((id) => ids.includes(id))).toEqual([])
  })
})
