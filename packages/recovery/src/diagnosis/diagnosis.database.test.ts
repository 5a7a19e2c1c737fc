import { businessDate } from '@quittance/core'
import { newId } from '@quittance/platform'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openFiguresBench } from '../kpi/testing/figures-bench.js'
import { insertDelivery, insertFrame } from '../kpi/testing/insert-world.js'
import { actorOf, valueOf } from '../kpi/testing/read-report.js'
import type { World } from '../kpi/testing/world.js'
import { recordDiagnosis } from './record-diagnosis.js'

// Goal: what a debtor said is kept as it was said, what is unknown stays unknown, and none of it is in the audit trail.

const bench = await openFiguresBench(new Date('2025-06-30T12:00:00Z'))
afterAll(() => bench.close())
const { owner, services } = bench
const creditor = { id: newId() }
const portfolio = { id: newId(), creditor_id: creditor.id, currency: 'EUR' }
const debtCase = { id: newId(), creditor_id: creditor.id, mandate_id: newId(), debtor_id: newId() }
const claim = {
  id: newId(),
  portfolio,
  case_id: debtCase.id,
  placed_on: businessDate('2025-01-15'),
  due_on: null,
  principal_minor: 100_00n,
}
const world: World = {
  organisation_id: newId(),
  creditors: [creditor],
  portfolios: [portfolio],
  cases: [debtCase],
  deliveries: [
    {
      import_id: newId(),
      recorded_at: new Date('2025-06-01T08:00:00Z'),
      claims: [claim],
      movements: [],
      promises: [],
      disputes: [],
      activities: [],
    },
  ],
}
const actor = actorOf(world.organisation_id)
const diagnosis = {
  debt_case_id: debtCase.id,
  adult_count: 1,
  child_count: null,
  amounts: [
    { category: 'wages', amount_minor: 1_912_34n },
    { category: 'savings', amount_minor: 0n },
  ],
  sustainable_minor: null,
  orientations: ['budget_advice'],
  note: null,
}

const code = async (changes: Partial<typeof diagnosis>) => {
  const done = await recordDiagnosis(services, actor, { ...diagnosis, ...changes })
  return done.ok ? null : done.error.code
}

beforeAll(async () => {
  await insertFrame(owner, world)
  for (const delivery of world.deliveries) await insertDelivery(owner, world, delivery)
})

it('is kept as it was said, and not in the audit trail', async () => {
  const { diagnosis_id } = valueOf(await recordDiagnosis(services, actor, diagnosis))
  const kept = await owner.query('select amounts, child_count, orientations from diagnosis where id = $1', [
    diagnosis_id,
  ])
  expect(kept.rows).toEqual([
    { amounts: { wages: '191234', savings: '0' }, child_count: null, orientations: ['budget_advice'] },
  ])
  const trail = await owner.query<{ detail: unknown }>(
    `select detail from audit_event where action = 'diagnosis.record'`,
  )
  expect(trail.rows).toEqual([{ detail: { diagnosis_id } }])
})

it('is refused with what is no category, no amount or no household', async () => {
  expect(await code({ amounts: [{ category: 'luck', amount_minor: 1n }] })).toBe('category_unknown')
  expect(await code({ amounts: [{ category: 'wages', amount_minor: -1n }] })).toBe('amount_negative')
  expect(await code({ adult_count: 31 })).toBe('household_invalid')
  expect(await code({ orientations: ['nowhere'] })).toBe('orientation_unknown')
  expect(await code({ debt_case_id: newId() })).toBe('case_unknown')
})
