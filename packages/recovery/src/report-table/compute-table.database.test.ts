import { addDays, businessDate, type Clock, type DimensionFilter, type DimensionId } from '@quittance/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { casesBehind } from '../kpi/cases-behind.js'
import { last_day } from '../kpi/testing/arbitrary-world.js'
import { openFiguresBench } from '../kpi/testing/figures-bench.js'
import { fullWorld } from '../kpi/testing/full-world.js'
import { insertDelivery, insertFrame } from '../kpi/testing/insert-world.js'
import { actorOf, valueOf, wholeReport } from '../kpi/testing/read-report.js'
import type { ReportContent, ReportSpec } from '../report/report-spec.js'
import { content_default } from '../report/report-spec.js'
import { computeTable, type TableResult } from './compute-table.js'

const now = new Date('2025-08-01T00:00:00Z')
const bench = await openFiguresBench(now)
afterAll(() => bench.close())
const clock: Clock = { now: () => now, today: () => last_day }
const world = fullWorld(11)
/** Follows everybody's work. */
const actor = { ...actorOf(world.organisation_id), role: 'administrator' as const }

beforeAll(async () => {
  await insertFrame(bench.owner, world)
  for (const delivery of world.deliveries) await insertDelivery(bench.owner, world, delivery)
  await bench.computeThrough(world.organisation_id, addDays(last_day, -20))
})

const specOf = (content: Partial<ReportContent>, more: Partial<ReportSpec> = {}): ReportSpec =>
  wholeReport(last_day, { content: { ...content_default, kind: 'table', ...content }, ...more })
const tableOf = async (spec: ReportSpec, rows_maximum?: number): Promise<TableResult> =>
  valueOf(await bench.read(actor, (reader) => computeTable(reader, actor, clock, spec, 'en', rows_maximum)))
const sum = (values: readonly (bigint | null | undefined)[]): bigint =>
  values.reduce<bigint>((all, value) => all + (value ?? 0n), 0n)

describe('a table', () => {
  it('adds up to its total row by row and column by column, of its own sums', async () => {
    const table = await tableOf(
      specOf({
        kpi_ids: ['collected', 'promise-kept-rate-amount'],
        rows: ['portfolio', 'claim_kind'],
        column: 'month',
      }),
    )
    expect(table.columns.length).toBeGreaterThan(2)
    expect(table.rows.length).toBeGreaterThan(1)
    for (const [place, total] of table.total.entries()) {
      const cells = table.rows.map(({ cells: own }) => own[place])
      expect(sum(cells.map((cell) => cell?.numerator))).toBe(total.numerator ?? 0n)
      expect(sum(cells.map((cell) => cell?.denominator))).toBe(total.denominator ?? 0n)
    }
    for (const { cells } of [...table.rows, { cells: table.total }]) {
      const collected = cells.filter((_, place) => place % 2 === 0).map(({ numerator }) => numerator)
      expect(sum(collected.slice(0, -1))).toBe(collected.at(-1))
    }
  })

  it.each([
    [['creditor', 'month'], 'collected'],
    [['portfolio', 'placement_month', 'debtor_kind'], 'adjusted-recovery-rate'],
    [['day'], 'promises-due'],
    [['team', 'claim_kind'], 'recovery-rate'],
    [['agent'], 'right-party-contact-rate'],
  ] as const)('by %j opens the cases behind each number', async (rows, id) => {
    const spec = specOf({ kpi_ids: [id], rows: [...rows] })
    const { rows: shown, kpis } = await tableOf(spec)
    const kpi = kpis[0]
    expect(shown.length).toBeGreaterThan(0)
    for (const row of shown.slice(0, 6)) {
      const filters = row.values.map(({ value }, place): DimensionFilter => ({
        dimension: dimensionAt(rows, place),
        values: [value],
      }))
      const totalOf = async (key: string) =>
        valueOf(
          await bench.read(actor, (reader) =>
            casesBehind(reader, actor, clock, { ...spec, filters }, key, { first: 1, after: null }),
          ),
        ).total_amount
      const cell = row.cells[0]
      if (cell?.numerator === null || kpi === undefined) continue
      expect(await totalOf(kpi.numerator_figure)).toBe(cell?.numerator)
      if (kpi.denominator_figure !== null) expect(await totalOf(kpi.denominator_figure)).toBe(cell?.denominator)
    }
  })

  it('leaves blank, with the reason, what means nothing; the total still counts it', async () => {
    const table = await tableOf(specOf({ kpi_ids: ['recovery-rate', 'collected'], rows: ['month'] }))
    expect(table.kpis.map(({ blank }) => blank)).toEqual(['placement_basis', null])
    expect(table.rows.every(({ cells: [rate] }) => rate?.numerator === null)).toBe(true)
    expect(table.total[0]?.denominator).toBeGreaterThan(0n)
  })

  it('is ordered by a KPI, without values last, and cut where it is too long', async () => {
    const spec = specOf({ kpi_ids: ['collected'], rows: ['day'], order: { kpi_id: 'collected', descending: true } })
    const table = await tableOf(spec)
    const amounts = table.rows.map(({ cells }) => cells[0]?.numerator ?? 0n)
    expect(amounts).toEqual(amounts.toSorted((one, other) => Number(other - one)))
    const cut = await tableOf(spec, 2)
    expect([cut.rows.length, cut.row_count]).toEqual([2, table.row_count])
    expect(cut.total).toEqual(table.total)
  })

  it('holds each month against the one at its place in the time before', async () => {
    const period = { from: businessDate('2025-03-01'), to: businessDate('2025-04-30') }
    const compared = await tableOf(
      specOf({ kpi_ids: ['collected'], rows: ['month'], comparison: 'previous_period' }, { period }),
    )
    const before = await tableOf(
      specOf(
        { kpi_ids: ['collected'], rows: ['month'] },
        { period: { from: businessDate('2025-01-01'), to: businessDate('2025-02-28') } },
      ),
    )
    const held = new Map(compared.rows.map(({ values, cells }) => [values[0]?.value, cells[0]?.compared?.numerator]))
    expect(before.rows.length).toBeGreaterThan(0)
    for (const { values, cells } of before.rows) {
      const place = values[0]?.value === '2025-01' ? '2025-03' : '2025-04'
      expect(held.get(place)).toBe(cells[0]?.numerator)
    }
    expect(compared.total[0]?.compared?.numerator).toBe(before.total[0]?.numerator)
  })

  it.each([
    [{ rows: ['creditor', 'portfolio', 'month', 'day'] }, 'too_many_rows'],
    [{ rows: ['creditor'], column: 'creditor' }, 'repeated_dimension'],
    [{ rows: ['creditor', 'creditor'] }, 'repeated_dimension'],
    [{ rows: [], kpi_ids: ['nothing'] }, 'unknown_kpi'],
    [{ rows: [], order: { kpi_id: 'placed', descending: true }, kpi_ids: ['collected'] }, 'unknown_kpi'],
  ] as const)('%j is refused: %s', async (content, code) => {
    const spec = specOf({
      ...content,
      rows: [...content.rows],
      ...('kpi_ids' in content ? { kpi_ids: [...content.kpi_ids] } : {}),
    })
    const refused = await bench.read(actor, (reader) => computeTable(reader, actor, clock, spec, 'en'))
    expect(refused.ok ? null : refused.error.code).toBe(code)
  })

  it('by agent names only those whose work the viewer may follow, and still adds up', async () => {
    const asked = specOf({ kpi_ids: ['right-party-contact-rate'], rows: ['agent'] })
    const read = (role: 'administrator' | 'manager' | 'finance' | 'agent') => {
      const who = { ...actor, role }
      return bench.read(who, (reader) => computeTable(reader, who, clock, asked, 'en'))
    }
    const whole = valueOf(await read('administrator'))
    const led = valueOf(await read('manager'))
    expect(led.rows.map(({ values }) => values[0]?.title)).not.toEqual([])
    expect(led.total).toEqual(whole.total)
    for (const role of ['finance', 'agent'] as const) {
      const refused = await read(role)
      expect(refused.ok ? null : refused.error.code).toBe('internal_dimension')
    }
  })

  it.each(['agent', 'team'] as const)('by %s is not for a creditor', async (dimension) => {
    const creditor = actorOf(world.organisation_id, world.creditors[0]?.id ?? null)
    const ask = (spec: ReportSpec) =>
      bench.read(creditor, (reader) => computeTable(reader, creditor, clock, spec, 'en'))
    const filtered = specOf({ rows: ['creditor'] }, { filters: [{ dimension, values: [null] }] })
    for (const spec of [specOf({ rows: [dimension] }), specOf({ rows: ['creditor'], column: dimension }), filtered]) {
      const refused = await ask(spec)
      expect(refused.ok ? null : refused.error.code).toBe('internal_dimension')
    }
  })
})

const dimensionAt = (rows: readonly DimensionId[], place: number): DimensionId => {
  const dimension = rows[place]
  if (dimension === undefined) throw new Error('A value has its dimension')
  return dimension
}
