import type { Database, QueueDepth } from '@quittance/platform'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { boundedProbe } from './bounded-probe.js'

export type Metrics = {
  observeRequest(route: string, method: string, status: number, duration_ms: number): void
  /** All measurements in the Prometheus text format. Never waits long: what cannot be had is left out. */
  render(): Promise<string>
  readonly contentType: string
}

type Sources = {
  readonly database: Database
  /** Asked at each scrape, so that the figures are of now. */
  readonly depths: () => Promise<readonly QueueDepth[]>
}

const durationBuckets_s = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

export const createMetrics = ({ database, depths }: Sources): Metrics => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'quittance_http_request_duration_seconds',
    help: 'Duration of HTTP requests by route, method and status; 499: the client went away',
    labelNames: ['route', 'method', 'status'] as const,
    buckets: durationBuckets_s,
    registers: [registry],
  })
  const connections = new Gauge({
    name: 'quittance_database_pool_connections',
    help: 'Connections by pool and state: total, idle, and those who wait for one',
    labelNames: ['pool', 'state'] as const,
    registers: [registry],
  })
  const queue = queueMetrics(registry)
  const probe = boundedProbe(depths)
  return {
    observeRequest: (route, method, status, duration_ms) => {
      requests.observe({ route, method, status: String(status) }, duration_ms / 1000)
    },
    render: async () => {
      const found = await probe().catch(() => null)
      queue.take(found)
      for (const [pool, states] of Object.entries(database.use())) {
        for (const [state, count] of Object.entries(states)) connections.set({ pool, state }, count)
      }
      return await registry.metrics()
    },
    contentType: registry.contentType,
  }
}

const queueMetrics = (registry: Registry) => {
  const registers = [registry]
  const up = new Gauge({ name: 'quittance_queue_up', help: '1 when the queue answered this scrape', registers })
  const depth = new Gauge({
    name: 'quittance_queue_depth',
    help: 'Jobs in the queue by name and state',
    labelNames: ['job', 'state'] as const,
    registers,
  })
  const jobs = new Counter({
    name: 'quittance_jobs_total',
    help: 'Jobs that ended, by name and outcome, over all workers',
    labelNames: ['job', 'outcome'] as const,
    registers,
  })
  return {
    /** Without a pause in the middle: two scrapes at once must not add up. Null: the queue did not answer. */
    take: (depths: readonly QueueDepth[] | null): void => {
      up.set(depths === null ? 0 : 1)
      depth.reset()
      // The queue itself counts, for all workers since it was made; the counter repeats its totals.
      jobs.reset()
      for (const { name, waiting, active, delayed, completed_total, failed_total } of depths ?? []) {
        depth.set({ job: name, state: 'waiting' }, waiting)
        depth.set({ job: name, state: 'active' }, active)
        depth.set({ job: name, state: 'delayed' }, delayed)
        jobs.inc({ job: name, outcome: 'completed' }, completed_total)
        jobs.inc({ job: name, outcome: 'failed' }, failed_total)
      }
    },
  }
}
