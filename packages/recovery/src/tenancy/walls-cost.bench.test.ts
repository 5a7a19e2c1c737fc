import { businessDate } from '@quittance/core'
import { contextStatements, type TenantContext, withConnection } from '@quittance/platform'
import pg from 'pg'
import { afterAll, expect, it } from 'vitest'
import { tenantContext } from '../actor.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'
import { signedIn } from '../graphql-schema/testing/sign-in.js'
import { actorOf } from '../kpi/testing/read-report.js'
import { clientReader } from '../report/sql-reader.js'
import { computeDays } from '../statistics/compute-days.js'
import { planStatistics } from '../statistics/plan-statistics.js'
import { dashboardDocuments } from './testing/dashboard-documents.js'
import { buildLargeAgency, type LargeAgency } from './testing/large-agency.js'
import { recordStatements, type SentStatement } from './testing/record-statements.js'

// Question: what does row-level security cost? Method: the statements that the dashboard's own documents cause, taken from
// the wire, on more than 300,000 claims of three agencies; each one in turn by the application's login, behind the walls,
// and by a superuser, whom no wall stops, under the same settings. Medians of the same run, in alternation.

const claims_of_each = Number(process.env['QUITTANCE_BENCH_CLAIMS'] ?? 110_000)
const agencies_count = 3
const rounds = 15
const hottest = 20

const api = await openTestApi()
afterAll(() => api.close())
const superuser = new pg.Client({ connectionString: api.database.superuserUrl })
const login = new pg.Client({ connectionString: api.database.url })
await superuser.connect()
await login.connect()
afterAll(async () => {
  await superuser.end()
  await login.end()
})

const agencies: LargeAgency[] = []
for (let number = 0; number < agencies_count; number += 1)
  agencies.push(await buildLargeAgency(superuser, `Agency ${number}`, claims_of_each))
await superuser.query('reset session_replication_role; analyze')
for (const { organisation_id } of agencies)
  await withConnection(api.services.database.pool, tenantContext(actorOf(organisation_id)), async (client) => {
    const run = clientReader(client)
    const plan = await planStatistics(run, organisation_id, businessDate('2026-03-09'))
    await computeDays(run, organisation_id, plan, api.clock.now())
  })
await superuser.query('vacuum analyze')

/** What the screens ask for, and how often in a day of work compared with each other. */
const asked = ({ creditor_id, portfolio_id, debt_case_id }: LargeAgency): readonly (readonly [string, object])[] => {
  const year = { period: { from: '2025-01-01', to: '2025-12-31' } }
  return [
    ['CurrentViewer', {}],
    ['DebtCaseList', { first: 50 }],
    ['DebtCaseList', { first: 50, creditorIds: [creditor_id] }],
    ['DebtCaseList', { first: 50, portfolioIds: [portfolio_id] }],
    ['DebtCaseList', { first: 50, search: 'durand' }],
    ['DebtCaseSearch', { first: 8, search: 'D-41' }],
    ['DebtCasePage', { id: debt_case_id }],
    ['KpiFigures', { spec: {} }],
    ['KpiFigures', { spec: year }],
    ['KpiFigures', { spec: { portfolioIds: [portfolio_id] } }],
    ['AgeingFigures', { spec: {} }],
    ['RecoveryCurveFigures', { spec: year }],
    ['CasesBehind', { spec: year, measure: 'collected_minor', first: 50 }],
    ['PortfolioList', {}],
    ['PortfolioPage', { id: portfolio_id }],
    ['PlacementList', { spec: year, first: 50 }],
    ['ImportList', { first: 50 }],
    ['CreditorChoices', {}],
  ]
}

type Figure = {
  readonly statement: Measured
  readonly behind_ms: number
  readonly without_ms: number
  readonly calls: number
}

type Measured = SentStatement & { readonly context: TenantContext; readonly what: string }

/** The reading statements of every screen, once as the administrator and once as a creditor's user. */
const collect = async (): Promise<Measured[]> => {
  const documents = await dashboardDocuments()
  const found: Measured[] = []
  for (const agency of agencies.slice(0, 1))
    for (const creditor_id of [null, agency.creditor_id]) {
      const actor = actorOf(agency.organisation_id, creditor_id)
      const role = creditor_id === null ? 'administrator' : 'creditor'
      const token = await signedIn(api, actorOf(agency.organisation_id), role, creditor_id)
      for (const [name, variables] of asked(agency)) {
        const source = documents.get(name)
        if (source === undefined) throw new Error(`The dashboard has no document ${name} any more`)
        const sent = await recordStatements(async () => {
          const { errors } = await api.request(source, variables, { token })
          if (errors.length > 0) throw new Error(`${name}: ${JSON.stringify(errors)}`)
        })
        for (const statement of sent)
          if (/^\s*(select|with)\b/i.test(statement.text) && !/\bsession\b|\binsert\b/.test(statement.text))
            found.push({ ...statement, context: tenantContext(actor), what: `${role} ${name}` })
      }
    }
  return found
}

const time_ms = async (client: pg.Client, { text, values }: Measured, settings: string): Promise<number> => {
  await client.query(`begin read only; ${settings}`)
  const started = performance.now()
  await client.query(text, [...values])
  const ended = performance.now()
  await client.query('rollback')
  return ended - started
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** The same settings without the role: a superuser is stopped by no wall. */
const measure = async (statement: Measured, times: number) => {
  const behind: number[] = []
  const without: number[] = []
  const settings = contextStatements(statement.context)
  const bypass = settings.replace(/^set local role [^;]*; /, '')
  for (let round = 0; round < times; round += 1) {
    const walled = async () => behind.push(await time_ms(login, statement, settings))
    const open = async () => without.push(await time_ms(superuser, statement, bypass))
    // Whoever comes second finds the pages warm: they take turns.
    for (const one of round % 2 === 0 ? [walled, open] : [open, walled]) await one()
  }
  return { statement, behind_ms: median(behind), without_ms: median(without) }
}

it(`costs at most 10 % on the ${hottest} hottest queries`, { timeout: 1_200_000 }, async () => {
  const statements = await collect()
  const distinct = new Map<string, Measured & { calls: number }>()
  for (const statement of statements) {
    const key = `${statement.context.creditor_scope}${statement.text}`
    const known = distinct.get(key)
    if (known === undefined) distinct.set(key, { ...statement, calls: 1 })
    else known.calls += 1
  }
  const rough: Figure[] = []
  for (const statement of distinct.values()) rough.push({ ...(await measure(statement, 3)), calls: statement.calls })
  const chosen = rough.toSorted((a, b) => b.without_ms * b.calls - a.without_ms * a.calls).slice(0, hottest)
  const figures: Figure[] = []
  for (const { statement, calls } of chosen) figures.push({ ...(await measure(statement, rounds)), calls })
  const [counted] = (await superuser.query('select count(*)::int as claims from claim')).rows
  console.info(
    `${counted.claims} claims of ${agencies.length} agencies; ${distinct.size} statements, the ${chosen.length} hottest:`,
  )
  for (const { statement, behind_ms, without_ms } of figures)
    console.info(
      `${(behind_ms / without_ms).toFixed(3)}  ${behind_ms.toFixed(2)} ms behind, ${without_ms.toFixed(2)} ms without  ${statement.what}: ${statement.text.replaceAll(/\s+/g, ' ').slice(0, 90)}`,
    )
  const total = (side: 'behind_ms' | 'without_ms') => figures.reduce((sum, one) => sum + one[side] * one.calls, 0)
  const ratio = total('behind_ms') / total('without_ms')
  console.info(`walls cost: ${((ratio - 1) * 100).toFixed(1)} % over the ${figures.length} hottest queries together`)
  expect(ratio).toBeLessThan(1.1)
})
