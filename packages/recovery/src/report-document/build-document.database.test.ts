import { type Clock, report_kind_ids, type ReportKind } from '@quittance/core'
import * as fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { computeAgeing } from '../ageing/compute-ageing.js'
import { casesBehind } from '../kpi/cases-behind.js'
import { computeKpis } from '../kpi/compute-kpis.js'
import { arbitraryWorld, last_day } from '../kpi/testing/arbitrary-world.js'
import { openFiguresBench } from '../kpi/testing/figures-bench.js'
import { insertDelivery, insertFrame } from '../kpi/testing/insert-world.js'
import { actorOf, valueOf, wholeReport } from '../kpi/testing/read-report.js'
import { annotate } from '../annotation/annotate.js'
import { setTarget } from '../target/set-target.js'
import { content_default, type ReportContent, type ReportSpec } from '../report/report-spec.js'
import { documentKind, offeredKinds } from './document-kinds.js'
import { kpiValue } from './document-value.js'
import type { DocumentValue, ReportDocument, TableBlock } from './report-document.js'
import { expectSameInAllOutputs } from './testing/all-outputs.js'
import { withDocument } from './with-document.js'

const now = new Date('2025-08-01T00:00:00Z')
const bench = await openFiguresBench(now)
afterAll(() => bench.close())
const clock: Clock = { now: () => now, today: () => last_day }
const services = { database: bench.services.database, clock }

const [world] = fc.sample(arbitraryWorld, { numRuns: 1, seed: 4 })
if (world === undefined) throw new Error('One was asked for')
await insertFrame(bench.owner, world)
for (const delivery of world.deliveries) await insertDelivery(bench.owner, world, delivery)

const manager = actorOf(world.organisation_id)
const own = world.creditors[0]?.id ?? ''
const creditor = actorOf(world.organisation_id, own)

const specFor = (kind: ReportKind, content: Partial<ReportContent> = {}): ReportSpec =>
  wholeReport(last_day, { content: { ...content_default, kind, ...content } })

const documentOf = async <Value>(
  actor: typeof manager,
  spec: ReportSpec,
  work: (document: ReportDocument) => Promise<Value>,
): Promise<Value> => valueOf(await withDocument(services, actor, spec, 'en', work))

const tableOf = ({ blocks }: ReportDocument): TableBlock => {
  const [block] = blocks
  if (block?.kind !== 'table') throw new Error('It has a table')
  return block
}

const rowsOf = (table: TableBlock): Promise<(readonly DocumentValue[])[]> => Array.fromAsync(table.rows())

const amountOf = (value: DocumentValue | undefined): bigint =>
  value?.kind === 'money' ? (value.amount_minor ?? 0n) : value?.kind === 'count' ? (value.count ?? 0n) : 0n

describe('a document', () => {
  it('holds the figures of the screen, of the same moment and behind the same walls', async () => {
    for (const actor of [manager, creditor]) {
      const spec = specFor('figures', { comparison: 'previous_year' })
      const computed = valueOf(await bench.read(actor, (reader) => computeKpis(reader, actor, clock, spec, null)))
      await documentOf(actor, spec, async ({ blocks, owner }) => {
        const [block] = blocks
        if (block?.kind !== 'figures') throw new Error('It has figures')
        expect(block.figures.map(({ value }) => value)).toEqual(computed.map(kpiValue))
        expect(block.figures.every(({ compared }) => compared?.comparison === 'previous_year')).toBe(true)
        expect(owner).toBe(actor === manager ? 'Agency' : `Creditor ${own}`)
      })
    }
  })

  it('says what figures should be, and what was noted about their days, to whoever may read it', async () => {
    const common = { creditor_id: null, portfolio_id: null }
    const target = { kpi_id: 'recovery-rate', direction: 'at_least', currency: null } as const
    const set = (more: { creditor_id: string | null; shared: boolean; numerator: bigint }) =>
      setTarget(services, manager, {
        ...target,
        agent_id: null,
        portfolio_id: null,
        from_month: '2025-01',
        creditor_id: more.creditor_id,
        shared: more.shared,
        value: { numerator: more.numerator, denominator: 100n },
      })
    valueOf(await set({ creditor_id: null, shared: false, numerator: 30n }))
    valueOf(await set({ creditor_id: own, shared: true, numerator: 25n }))
    const other = world.creditors[1]?.id ?? ''
    for (const [text, creditor_id, shared] of [
      ['Strike of the post', null, true],
      ['New agents', null, false],
      ['Of the other creditor', other, true],
    ] as const) {
      const on = { from_day: last_day, to_day: last_day }
      valueOf(await annotate(services, manager, { ...common, ...on, text, creditor_id, shared }))
    }
    for (const [actor, percent, notes] of [
      [manager, 30n, ['Strike of the post', 'New agents', 'Of the other creditor']],
      [creditor, 25n, ['Strike of the post']],
    ] as const) {
      await documentOf(actor, specFor('figures', { kpi_ids: ['recovery-rate', 'collected'] }), async (document) => {
        const [block] = document.blocks
        if (block?.kind !== 'figures') throw new Error('It has figures')
        expect(block.figures.map((figure) => figure.target)).toEqual([
          { kind: 'ratio', ratio: { numerator: percent, denominator: 100n } },
          null,
        ])
        expect(document.notes.map(({ value }) => value)).toEqual(notes)
        await expectSameInAllOutputs(document)
      })
      await documentOf(actor, specFor('table', { kpi_ids: ['recovery-rate'], rows: ['month'] }), async (document) => {
        const line = { label: 'Target · Recovery rate', value: `at least ${percent}.0%` }
        expect(document.notes).toContainEqual(line)
        await expectSameInAllOutputs(document)
      })
    }
  })

  it('adds its ageing buckets up to their total', async () => {
    const spec = specFor('ageing')
    const { total } = valueOf(await bench.read(manager, (reader) => computeAgeing(reader, manager, clock, spec)))
    await documentOf(manager, spec, async (document) => {
      const table = tableOf(document)
      const rows = await rowsOf(table)
      expect(rows.reduce((sum, row) => sum + amountOf(row[2]), 0n)).toBe(total.amount_minor)
      expect(amountOf(table.total?.[2])).toBe(total.amount_minor)
    })
  })

  it('lists every case behind a figure, page after page, and its rows are the figure; twice if asked twice', async () => {
    for (const actor of [manager, creditor]) {
      const spec = specFor('cases_behind', { figure: 'collected_minor' })
      const page = { first: 200, after: null }
      const listed = valueOf(
        await bench.read(actor, (reader) => casesBehind(reader, actor, clock, spec, 'collected_minor', page)),
      )
      await documentOf(actor, spec, async (document) => {
        const table = tableOf(document)
        const [rows, again] = [await rowsOf(table), await rowsOf(table)]
        expect(again).toEqual(rows)
        expect(rows.map((row) => amountOf(row[3]))).toEqual(listed.cases.map(({ amount }) => amount))
        expect(amountOf(table.total?.[3])).toBe(listed.total_amount)
      })
    }
  })

  it('says in words what it is restricted to, and does not name what the reader may not see', async () => {
    const creditor_ids = world.creditors.map(({ id }) => id)
    const spec = { ...specFor('ageing'), creditor_ids, period: { from: last_day, to: null } }
    const filtersFor = (actor: typeof manager) => documentOf(actor, spec, async ({ filters }) => filters)
    expect(await filtersFor(manager)).toEqual([
      { label: 'Creditor', value: creditor_ids.map((id) => `Creditor ${id}`).join(', ') },
      { label: 'Period', value: 'since 30 May 2025' },
      { label: 'Age counted from', value: 'due date' },
    ])
    const [names] = await filtersFor(creditor)
    expect(names?.value).toBe(`Creditor ${own}, unknown`)
  })

  it('is not made of a kind that is not there for its reader', async () => {
    const internal = ['team_performance', 'finance']
    expect(offeredKinds({ role: 'administrator' })).toEqual(report_kind_ids)
    expect(offeredKinds({ role: 'creditor' })).toEqual(report_kind_ids.filter((kind) => !internal.includes(kind)))
    expect(documentKind('cases_behind', { role: 'manager' })?.names_people).toBe(true)
    const spec = specFor('cases_behind', { figure: 'no such figure' })
    expect(await withDocument(services, manager, spec, 'en', async () => null)).toMatchObject({
      ok: false,
      error: { code: 'unknown_figure' },
    })
  })
})
