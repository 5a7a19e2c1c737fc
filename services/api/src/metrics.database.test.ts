import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningApi } from './index.js'
import { type ApiBench, openApiBench } from './testing/api-bench.js'
import { ask, claimFields, cookieOf, filePart, upload } from './testing/client.js'
import { eventually } from './testing/eventually.js'
import { runJobs } from './testing/run-jobs.js'

let bench: ApiBench

beforeAll(async () => {
  bench = await openApiBench()
})
afterAll(() => bench.close())

const line = /^(?<name>[a-zA-Z_:][\w:]*)(?:\{(?<labels>(?:[a-zA-Z_]\w*="(?:[^"\\\n]|\\["\\n])*",?)*)\})? (?<value>\S+)$/

/** Reads the text format strictly: a type before each family, no series twice, every value a number. */
const scrape = async (api: RunningApi): Promise<ReadonlyMap<string, number>> => {
  const response = await fetch(`${api.url}/metrics`)
  expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
  const text = await response.text()
  expect(text.endsWith('\n')).toBe(true)
  const families = new Set<string>()
  const values = new Map<string, number>()
  for (const written of text.split('\n').filter((some) => some !== '')) {
    const type = /^# TYPE (\S+) (?:counter|gauge|histogram|summary)$/.exec(written)
    if (type?.[1] !== undefined) families.add(type[1])
    if (written.startsWith('#')) continue
    const { name = '', labels, value = '' } = line.exec(written)?.groups ?? {}
    const series = labels === undefined ? name : `${name}{${labels}}`
    expect(families, written).toContain(families.has(name) ? name : name.replace(/_(bucket|sum|count)$/, ''))
    expect(values.has(series), written).toBe(false)
    // Prometheus reads numbers as Go does, where the case of NaN and Inf does not matter.
    expect(/^(?:nan|[+-]?inf)$/i.test(value) || Number.isFinite(Number(value)), written).toBe(true)
    values.set(series, Number(value))
  }
  return values
}

describe('the measurements', () => {
  it('count requests by route, whatever ids their addresses hold', async () => {
    const count = async (route: string, method: string, status: number): Promise<number> =>
      (await scrape(bench.api)).get(
        `quittance_http_request_duration_seconds_count{route="${route}",method="${method}",status="${status}"}`,
      ) ?? 0
    const before = await count('/graphql', 'POST', 200)
    for (let asked = 0; asked < 3; asked++) await ask(bench.api, '{ viewer { id } }')
    await fetch(`${bench.api.url}/imports/0199a0c0-0000-7000-8000-000000000000/rejects.csv`)
    await fetch(`${bench.api.url}/assets/main-4f2a.js`)
    await fetch(`${bench.api.url}/portfolios/0199a0c0`)
    expect(await count('/graphql', 'POST', 200)).toBe(before + 3)
    expect(await count('/imports', 'GET', 401)).toBe(1)
    expect(await count('/assets', 'GET', 200)).toBe(1)
    expect(await count('/', 'GET', 200)).toBe(1)
  })

  it('count jobs that wait and jobs that ended', async () => {
    const cookie = await cookieOf(bench.api, bench.users.administrator)
    await upload(bench.api, cookie, claimFields(bench.voltane) + filePart('a;b\r\n1;2\r\n'))
    const waiting = await scrape(bench.api)
    expect(waiting.get('quittance_queue_up')).toBe(1)
    expect(waiting.get('quittance_queue_depth{job="inspect-import",state="waiting"}')).toBe(1)
    expect(waiting.get('quittance_jobs_total{job="inspect-import",outcome="completed"}')).toBe(0)
    const jobs = await runJobs(bench.serviceOptions)
    await eventually(
      'the job ended',
      async () => (await scrape(bench.api)).get('quittance_jobs_total{job="inspect-import",outcome="completed"}') === 1,
    )
    await jobs.close()
    // Scrapes at the same time must not add up.
    const scrapes = await Promise.all(Array.from({ length: 10 }, () => scrape(bench.api)))
    for (const values of scrapes) {
      expect(values.get('quittance_jobs_total{job="inspect-import",outcome="completed"}')).toBe(1)
      expect(values.get('quittance_queue_depth{job="inspect-import",state="waiting"}')).toBe(0)
    }
  })

  it('tell of the pool and of the process', async () => {
    const cookie = await cookieOf(bench.api, bench.users.administrator)
    await ask(bench.api, '{ portfolios { id } }', { headers: { cookie } })
    const values = await scrape(bench.api)
    for (const pool of ['interactive', 'bulk']) {
      const name = `quittance_database_pool_connections{pool="${pool}",state=`
      expect(values.get(`${name}"total"}`)).toBeGreaterThan(0)
      expect(values.get(`${name}"waiting"}`)).toBe(0)
    }
    expect(values.get('process_resident_memory_bytes')).toBeGreaterThan(0)
  })

  it('are not for those who come through the proxy', async () => {
    const api = await bench.start({ trusted_proxies: ['127.0.0.1'] })
    const forwarded = await fetch(`${api.url}/metrics`, { headers: { 'x-forwarded-for': '198.51.100.7' } })
    expect(forwarded.status).toBe(404)
    expect((await fetch(`${api.url}/metrics`)).status).toBe(200)
    await api.close()
  })
})
