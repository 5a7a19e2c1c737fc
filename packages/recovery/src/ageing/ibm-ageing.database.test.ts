import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { businessDate, businessDateOfParts, type BusinessDate } from '@quittance/core'
import { newId } from '@quittance/platform'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openFiguresBench } from '../kpi/testing/figures-bench.js'
import { insertDelivery, insertFrame } from '../kpi/testing/insert-world.js'
import { actorOf, valueOf, wholeReport } from '../kpi/testing/read-report.js'
import type { World, WorldClaim, WorldDispute, WorldMovement } from '../kpi/testing/world.js'
import { computeAgeing } from './compute-ageing.js'

const folder = process.env['QUITTANCE_SAMPLES'] ?? path.join(import.meta.dirname, '../../../../../shared/data')
const file = path.join(folder, 'receivables/ibm-accounts-receivable.csv')

/** The file's rows as claims placed on their invoice date and settled on their settlement date. */
const worldOf = (text: string): World => {
  const creditor = { id: newId() }
  const portfolio = { id: newId(), creditor_id: creditor.id, currency: 'USD' }
  const debt_case = { id: newId(), creditor_id: creditor.id, mandate_id: newId(), debtor_id: newId() }
  const claims: WorldClaim[] = []
  const movements: WorldMovement[] = []
  const disputes: WorldDispute[] = []
  for (const line of text.split('\r\n').slice(1)) {
    const [, , , , invoiced, due, amount, is_disputed, settled] = line.split(',')
    if (invoiced === undefined || due === undefined || amount === undefined || settled === undefined) continue
    const claim = {
      id: newId(),
      portfolio,
      case_id: debt_case.id,
      placed_on: dayOf(invoiced),
      due_on: dayOf(due),
      principal_minor: minorOf(amount),
    }
    claims.push(claim)
    movements.push({
      id: newId(),
      claim,
      kind: 'payment',
      channel: 'creditor',
      reversal_of_id: null,
      amount_minor: claim.principal_minor,
      occurred_on: dayOf(settled),
    })
    if (is_disputed === 'Yes') disputes.push({ id: newId(), claim, opened_on: claim.placed_on })
  }
  const recorded_at = new Date('2026-01-05T08:00:00Z')
  const delivery = { import_id: newId(), recorded_at, claims, movements, promises: [], disputes, activities: [] }
  return {
    organisation_id: newId(),
    creditors: [creditor],
    portfolios: [portfolio],
    cases: [debt_case],
    deliveries: [delivery],
  }
}

const dayOf = (monthDayYear: string): BusinessDate => {
  const [month, day, year] = monthDayYear.split('/').map(Number)
  const found = businessDateOfParts(year ?? 0, month ?? 0, day ?? 0)
  if (found === null) throw new Error(`Not a day: ${monthDayYear}`)
  return found
}

const minorOf = (amount: string): bigint => {
  const [whole = '0', cents = ''] = amount.split('.')
  return BigInt(whole) * 100n + BigInt(cents.padEnd(2, '0'))
}

describe.skipIf(!existsSync(file))('the IBM accounts-receivable file (needs shared/data)', async () => {
  const bench = await openFiguresBench(new Date('2026-01-06T12:00:00Z'))
  afterAll(() => bench.close())
  const { owner } = bench
  const { clock } = bench.services
  const world = worldOf(readFileSync(file, 'latin1'))
  const actor = actorOf(world.organisation_id)

  beforeAll(async () => {
    await owner.query('begin')
    await insertFrame(owner, world)
    for (const delivery of world.deliveries) await insertDelivery(owner, world, delivery)
    await owner.query('commit')
  }, 120_000)

  const published = [
    ['2012-06-30', [83n, 4_594_36n], [15n, 909_73n], [98n, 5_504_09n]],
    ['2012-12-31', [86n, 4_936_32n], [13n, 788_74n], [99n, 5_725_06n]],
    ['2013-06-30', [72n, 4_284_29n], [12n, 835_56n], [84n, 5_119_85n]],
    ['2013-12-31', [3n, 206_25n], [10n, 555_65n], [13n, 761_90n]],
  ] as const

  const compare = async ([as_of, not_due, late, total]: (typeof published)[number], state: 'live' | 'closed') => {
    const spec = wholeReport(businessDate(as_of))
    const ageing = valueOf(await bench.read(actor, (reader) => computeAgeing(reader, actor, clock, spec)))
    const bucket = (id: string) => {
      const found = ageing.buckets.find((one) => one.id === id)
      return [found?.claim_count, found?.open.amount_minor]
    }
    expect(bucket('not_due')).toEqual(not_due)
    expect(bucket('1-30')).toEqual(late)
    expect([ageing.claim_count, ageing.total.amount_minor]).toEqual(total)
    expect([ageing.total.currency, ageing.data_state]).toEqual(['USD', state])
  }

  it('ages to the cent from the facts, and again from the stored days', async () => {
    for (const row of published) await compare(row, 'live')
    await bench.computeThrough(world.organisation_id, businessDate('2026-01-05'))
    for (const row of published) await compare(row, 'closed')
  }, 120_000)

  it.each([
    ['2012-01-01', '2012-03-31', 304n, 18_318_42n, ['11.2089', '56.3818', '88.7070', '99.4595']],
    ['2012-04-01', '2012-06-30', 307n, 18_421_72n, ['16.4714', '60.3882', '90.4544', '99.5177']],
    ['2012-10-01', '2012-12-31', 333n, 19_653_12n, ['16.5696', '64.2245', '90.6645', '99.1177']],
  ])(
    'of the invoices from %s to %s the published shares are stored as settled in time',
    async (from, to, count, placed, shares) => {
      const sums = await owner.query<{ count: string; placed: string; share: string[] }>(
        `with cohort as (
           select measure, day - placed_on as days, value from daily_measure
           where organisation_id = $1 and placed_on between $2 and $3
         ), placed as (
           select sum(value) filter (where measure = 'placed_count') as count,
                  sum(value) filter (where measure = 'placed_minor') as placed from cohort
         )
         select count, placed, array(
           select round(100 * sum(value) / placed, 4)::text from unnest(array[15, 30, 45, 60]) with ordinality as n(within, place)
           join cohort on measure = 'collected_minor' and days <= within group by place order by place
         ) as share
         from placed`,
        [world.organisation_id, from, to],
      )
      expect(sums.rows).toEqual([{ count: String(count), placed: String(placed), share: shares }])
    },
  )

  it('disputes 561 invoices', async () => {
    const sums = await owner.query<{ measure: string; total: string }>(
      `select measure, sum(value)::text as total from daily_measure
         where organisation_id = $1 and measure in ('disputed_count', 'disputed_minor') group by 1 order by 1`,
      [world.organisation_id],
    )
    expect(sums.rows.map(({ total }) => total)).toEqual(['561', '3674612'])
  })
})
