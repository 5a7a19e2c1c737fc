import { addDays, type Clock, type ReportKind } from '@quittance/core'
import * as fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { arbitraryWorld, days_of_world, first_day, last_day } from '../kpi/testing/arbitrary-world.js'
import { openFiguresBench } from '../kpi/testing/figures-bench.js'
import { insertDelivery, insertFrame } from '../kpi/testing/insert-world.js'
import { actorOf, valueOf, wholeReport } from '../kpi/testing/read-report.js'
import { content_default } from '../report/report-spec.js'
import { offeredKinds } from './document-kinds.js'
import { expectSameInAllOutputs } from './testing/all-outputs.js'
import { withDocument } from './with-document.js'

const now = new Date('2025-08-01T00:00:00Z')
const bench = await openFiguresBench(now)
afterAll(() => bench.close())
const clock: Clock = { now: () => now, today: () => last_day }
const services = { database: bench.services.database, clock }

const specs_count = 30

const [world] = fc.sample(arbitraryWorld, { numRuns: 1, seed: 11 })
if (world === undefined) throw new Error('One was asked for')
await insertFrame(bench.owner, world)
for (const delivery of world.deliveries) await insertDelivery(bench.owner, world, delivery)

const figures = ['placed_minor', 'collected_minor', 'placed_count', 'ageing:not_due', 'ageing:1-30'] as const

const specDraft = fc.record({
  kind: fc.constantFrom<ReportKind>(...offeredKinds({ role: 'administrator' })),
  as_of: fc.integer({ min: 20, max: days_of_world }),
  from: fc.option(fc.nat({ max: days_of_world })),
  portfolios: fc.option(fc.subarray([0, 1, 2], { minLength: 1 }), { freq: 2 }),
  figure: fc.constantFrom(...figures),
  comparison: fc.constantFrom(null, 'previous_year' as const),
  rows: fc.subarray(['creditor', 'placement_month', 'month', 'claim_kind'] as const, { maxLength: 2 }),
  column: fc.constantFrom(null, 'portfolio' as const),
  language: fc.constantFrom('fr' as const, 'en' as const),
  as_creditor: fc.boolean(),
})

it('a report holds the same numbers in CSV of both conventions, XLSX, PDF and JSON, whatever is asked', async () => {
  let values = 0
  const kinds = new Map<ReportKind, number>()
  await fc.assert(
    fc.asyncProperty(specDraft, async (draft) => {
      const actor = actorOf(world.organisation_id, draft.as_creditor ? (world.creditors[0]?.id ?? null) : null)
      if (!offeredKinds(actor).includes(draft.kind)) return
      const spec = wholeReport(addDays(first_day, draft.as_of), {
        period: { from: draft.from === null ? null : addDays(first_day, draft.from), to: null },
        portfolio_ids: draft.portfolios?.map((position) => world.portfolios[position]?.id ?? '') ?? null,
        content: {
          ...content_default,
          kind: draft.kind,
          figure: draft.figure,
          comparison: draft.comparison,
          rows: draft.rows,
          column: draft.column,
        },
      })
      const compared = await withDocument(services, actor, spec, draft.language, expectSameInAllOutputs)
      values += valueOf(compared).values
      kinds.set(draft.kind, (kinds.get(draft.kind) ?? 0) + 1)
    }),
    { numRuns: specs_count, seed: 7 },
  )
  console.info(
    `${specs_count} specifications in 5 outputs: ${values} numbers the same in each; ${[...kinds].map(([kind, number]) => `${number} ${kind}`).join(', ')}`,
  )
  expect(values).toBeGreaterThan(specs_count)
}, 120_000)
