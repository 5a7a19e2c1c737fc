import { addDays, blankReason, comparedTime, type Clock, type KpiId, kpis } from '@quittance/core'
import { type RunningApi, startApi } from '@quittance/api'
import { createApiToken, createServiceAccount } from '@quittance/recovery/commands'
import { faultRounds } from '@quittance/testkit'
import * as fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { observe } from '../../packages/recovery/src/alert/observe.js'
import type { ReportSpecInput } from '../../packages/recovery/src/kpi/report-spec.graphql.js'
import { all_kpi_ids, specDraft, specOf } from '../../packages/recovery/src/kpi/testing/arbitrary-spec.js'
import { last_day } from '../../packages/recovery/src/kpi/testing/arbitrary-world.js'
import { deliverMixed, frameMixed } from '../../packages/recovery/src/kpi/testing/deliver-mixed.js'
import { openFiguresBench } from '../../packages/recovery/src/kpi/testing/figures-bench.js'
import { fullWorld } from '../../packages/recovery/src/kpi/testing/full-world.js'
import { plainHistory } from '../../packages/recovery/src/kpi/testing/plain-history.js'
import { filtered, plainValue, written } from '../../packages/recovery/src/kpi/testing/plain-kpis.js'
import { actorOf, valueOf } from '../../packages/recovery/src/kpi/testing/read-report.js'
import type { ReportSpec } from '../../packages/recovery/src/report/report-spec.js'
import { storedSpecOf } from '../../packages/recovery/src/report/stored-spec.js'
import { kpiValue } from '../../packages/recovery/src/report-document/document-value.js'
import type { DocumentFigure, ReportDocument } from '../../packages/recovery/src/report-document/report-document.js'
import { expectSameInAllOutputs } from '../../packages/recovery/src/report-document/testing/all-outputs.js'
import { withDocument } from '../../packages/recovery/src/report-document/with-document.js'
import { writeValue } from '../../packages/recovery/src/report-document/write-value.js'
import { reportMail } from '../../packages/recovery/src/report-schedule/report-mail.js'

// Goal: what plain SQL over the facts says a KPI is stands in every output, to the cent: CSV of both conventions, XLSX, PDF,
// JSON, the e-mail of a schedule, the API over HTTP, and what an alert measures.

const specs_count = 200 * faultRounds
const now = new Date('2025-08-01T00:00:00Z')
const bench = await openFiguresBench(now)
const plenty = { capacity: 1e9, refill_per_second: 1, keys_maximum: 10 }
const api: RunningApi = await startApi({
  ...bench.options,
  host: '127.0.0.1',
  port: 0,
  trusted_proxies: [],
  introspection: false,
  free_documents: true,
  budgets: { actors: plenty, addresses: plenty },
})
afterAll(async () => {
  await api.close()
  await bench.close()
})
const { owner } = bench
const clock: Clock = { now: () => now, today: () => last_day }
const services = { ...bench.services, clock }

const world = fullWorld(505)
const actor = { ...actorOf(world.organisation_id), role: 'administrator' as const }
const history = plainHistory(owner, world.organisation_id, now)
await frameMixed(owner, world)
for (const [position, { recorded_at }] of world.deliveries.entries()) {
  await deliverMixed(owner, world, position)
  await history.keep(recorded_at)
}
// Some days are stored, the later ones are read from their facts.
await bench.computeThrough(world.organisation_id, addDays(last_day, -40))

const program = { name: 'Oracle', role: 'administrator', creditor_id: null } as const
const { user_id } = valueOf(await createServiceAccount(bench.services, actor, program))
const { token } = valueOf(await createApiToken(bench.services, actor, { user_id, name: 'Oracle', days: 30 }))

type Parts = { readonly numerator: bigint | null; readonly denominator: bigint | null }
type Expected = Parts & { readonly id: KpiId; readonly compared: Parts | null }

/** What plain SQL says of every KPI, now and in the compared time. */
const expectedOf = async (spec: ReportSpec): Promise<Expected[]> => {
  const known_at = spec.known_at ?? now
  const valuesOf = async ({ period, as_of }: Pick<ReportSpec, 'period' | 'as_of'>) => {
    const own = filtered(await history.at(known_at, as_of), spec.filters)
    return (id: KpiId) => plainValue(own, written[id], { ...period, as_of, filters: [] })
  }
  const value = await valuesOf(spec)
  const before = spec.content.comparison === null ? null : comparedTime(spec, spec.content.comparison)
  const valueBefore = before === null ? null : await valuesOf(before)
  return kpis.map((kpi) => {
    const is_blank = spec.filters.some(({ dimension }) => blankReason(kpi, dimension) !== null)
    const nothing = { numerator: null, denominator: null }
    return {
      id: kpi.id,
      ...(is_blank ? nothing : value(kpi.id)),
      compared: valueBefore && (is_blank ? nothing : valueBefore(kpi.id)),
    }
  })
}

const inputOf = (spec: ReportSpec): ReportSpecInput => ({
  asOf: spec.as_of,
  knownAt: spec.known_at,
  period: spec.period,
  filters: spec.filters.map(({ dimension, values }) => ({ dimension, values: [...values] })),
  comparison: spec.content.comparison,
})

const query = `query ($spec: ReportSpecInput!, $ids: [ID!]) {
  kpis(spec: $spec, ids: $ids) { id numerator denominator compared { numerator denominator } }
}`

/** As the API answers it over HTTP. */
const throughHttp = async (spec: ReportSpec): Promise<unknown> => {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { spec: inputOf(spec), ids: all_kpi_ids } }),
  })
  const body: unknown = await response.json()
  return body
}

const inJson = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_key, one: unknown) => (typeof one === 'bigint' ? String(one) : one)))

const expectFigures = (document: ReportDocument, expected: readonly Expected[]): readonly DocumentFigure[] => {
  const [block] = document.blocks
  if (block?.kind !== 'figures') throw new Error('Figures were asked for')
  for (const [position, { id, compared, ...parts }] of expected.entries()) {
    const figure = block.figures[position]
    const unit = kpis[position]?.unit ?? 'count'
    const value = (given: Parts) => kpiValue({ unit, currency: 'EUR', ...given })
    expect([id, figure?.value, figure?.compared?.value ?? null]).toEqual([
      id,
      value(parts),
      compared === null ? null : value(compared),
    ])
  }
  return block.figures
}

const expectMail = async (document: ReportDocument, figures: readonly DocumentFigure[]): Promise<void> => {
  const { language } = document
  const { html, text } = await reportMail(document, {
    schedule_name: 'Oracle',
    owner_name: null,
    agency_name: 'Agency',
    body_rows: 10,
    file_names: [],
    too_large: false,
    is_test: false,
    report_address: api.url,
    stop_address: api.url,
  })
  const lines = text.split('\n')
  for (const { title, value } of figures) {
    const shown = writeValue(value, language)
    const line = lines.find((one) => one.startsWith(`${title}${language === 'fr' ? '\u202f' : ''}: `))
    expect(line?.slice(line.indexOf(': ') + 2).split(' (')[0]).toBe(shown)
    expect(html).toContain(`>${shown}<`)
  }
}

const expectAlert = async (spec: ReportSpec, { id, ...parts }: Expected): Promise<void> => {
  const stored = storedSpecOf(inputOf(spec))
  if (stored === null) throw new Error('It can be stored')
  const condition = { kind: 'above', threshold: { numerator: 0n, denominator: 1n } } as const
  const { value } = valueOf(await observe(services, actor, { spec: stored, kpi: id, condition }, spec.as_of))
  const { numerator, denominator } = parts
  expect([id, value]).toEqual([id, numerator === null ? null : { numerator, denominator: denominator ?? 1n }])
}

it(
  'every KPI is in all outputs what plain SQL over the facts gives, for 200 specifications',
  async () => {
    const all = await history.dated(now)
    const moments = world.deliveries.map(({ recorded_at }) => recorded_at)
    const counted = { specs: 0, values: 0, alerts: 0, numbers: 0 }
    for (const [position, draft] of fc.sample(specDraft, { seed: 505, numRuns: specs_count }).entries()) {
      const whole = specOf({ ...draft, rows: [] }, all, moments)
      const spec: ReportSpec = { ...whole, content: { ...whole.content, kind: 'figures' } }
      const expected = await expectedOf(spec)
      const language = position % 2 === 0 ? 'fr' : 'en'
      const compared = await withDocument(services, actor, spec, language, async (document) => {
        const figures = expectFigures(document, expected)
        await expectMail(document, figures)
        return await expectSameInAllOutputs(document)
      })
      expect(await throughHttp(spec)).toEqual({ data: { kpis: inJson(expected) } })
      for (const step of [0, 1]) {
        const watched = expected[(position * 2 + step) % expected.length]
        if (watched !== undefined) await expectAlert(spec, watched)
        counted.alerts += 1
      }
      counted.numbers += valueOf(compared).values
      counted.values += expected.length * (spec.content.comparison === null ? 1 : 2)
      counted.specs += 1
    }
    expect(counted.specs).toBe(specs_count)
    console.info(
      `oracle in all outputs: ${kpis.length} KPIs for ${counted.specs} specifications in CSV (fr, en), XLSX, PDF, JSON, e-mail and GraphQL over HTTP: ${counted.values} values, of which ${counted.numbers} numbers, the same in each; ${counted.alerts} measured by alerts`,
    )
  },
  300_000 * faultRounds,
)
