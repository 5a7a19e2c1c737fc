import { afterAll, expect, it } from 'vitest'
import { dashboardQueries, type DashboardQuery } from './support/dashboard-queries.js'
import { openLargeAgency, rebuild, night, writeMeasuresByHand } from './support/bench-agency.js'

// Question: do dashboards answer from statistics? Method: each query that they send over HTTP and GraphQL, cold and then
// in turn with the smallest query that touches the database, in one run; figures are ratios to that one's median.

const claims = Number(process.env['BENCH_CLAIMS'] ?? 1_000_000)
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 15)

const agency = await openLargeAgency({ claims })
afterAll(() => agency.close())

const seconds = (ms: number): string => (ms / 1000).toFixed(1)

it('rebuilds all statistics, beside one statement for the same measures', async () => {
  const by_hand_ms = await writeMeasuresByHand(agency)
  const rebuild_ms = await rebuild(agency)
  console.info(
    `${claims} claims: rebuild ${seconds(rebuild_ms)} s, by hand ${seconds(by_hand_ms)} s, ratio ${(rebuild_ms / by_hand_ms).toFixed(2)}`,
  )
  const night_ms = await night(agency)
  console.info(
    `night after 1 % of claims touched ${seconds(night_ms)} s, ${((100 * night_ms) / rebuild_ms).toFixed(1)} % of a rebuild`,
  )
})

const smallest: DashboardQuery = { name: 'smallest', query: '{ viewer { organisation { name } } }', variables: {} }

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0

it('answers every dashboard query', async () => {
  for (let round = 0; round < 20; round += 1) await agency.time(smallest)
  const cold = new Map<string, number>()
  for (const query of dashboardQueries) cold.set(query.name, await agency.time(query))
  const warm = new Map<string, number[]>()
  for (let round = 0; round < rounds; round += 1) {
    for (const query of [smallest, ...dashboardQueries]) {
      const times = warm.get(query.name) ?? []
      times.push(await agency.time(query))
      warm.set(query.name, times)
    }
  }
  const base = quantile(
    (warm.get(smallest.name) ?? []).toSorted((one, other) => one - other),
    0.5,
  )
  const lines = [smallest, ...dashboardQueries].map(({ name }) => {
    const times = (warm.get(name) ?? []).toSorted((one, other) => one - other)
    const [middle, slow] = [quantile(times, 0.5), quantile(times, 0.95)]
    const first = cold.get(name) ?? 0
    const figures = [first, middle, slow].map((ms) => ms.toFixed(0).padStart(7)).join('')
    return `${figures} ${(slow / base).toFixed(1).padStart(7)}  ${name}`
  })
  console.info(`   cold    p50    p95   p95 / median of the smallest query (ms)\n${lines.join('\n')}`)
  expect(agency.failures).toEqual([])
})
