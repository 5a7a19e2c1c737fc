import {
  addDays,
  type AlertCondition,
  type AnomalySpan,
  anomalyDays,
  type BusinessDate,
  comparableDays,
  comparedTime,
  type KpiId,
  ok,
  type Observation,
  type Ratio,
  type Result,
} from '@quittance/core'
import { withConnection } from '@quittance/platform'
import type { ClientBase } from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { computeKpis } from '../kpi/compute-kpis.js'
import type { ReportFailure } from '../report/report-failure.js'
import { reportSpecOf } from '../report/report-spec-of.js'
import type { ReportSpec } from '../report/report-spec.js'
import { clientReader, type SqlReader } from '../report/sql-reader.js'
import { inputOfStoredSpec, type StoredSpec } from '../report/stored-spec.js'
import type { Services } from '../services.js'

/** A figure with what it is judged by. */
export type Observed = Observation & { readonly currency: string | null; readonly spec: ReportSpec }

export type Watched = { readonly spec: StoredSpec; readonly kpi: KpiId; readonly condition: AlertCondition }

/** Reads what a condition needs to be judged, behind the walls of the actor and of one moment. */
export const observe = async (
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { spec: stored, kpi, condition }: Watched,
  as_of: BusinessDate,
): Promise<Result<Observed, ReportFailure>> => {
  const whole = reportSpecOf(inputOfStoredSpec(stored), as_of)
  const spec = condition.kind === 'anomaly' ? spanSpec(whole, condition.span, whole.as_of) : whole
  return await withConnection(database.pool, tenantContext(actor), async (client) => {
    await client.query('set transaction isolation level repeatable read, read only')
    const read = async (asked: ReportSpec) => await valueOf(clientReader(client), actor, clock, asked, kpi)
    const now = await read(spec)
    if (!now.ok) return now
    const values: (Ratio | null)[] = []
    const country = condition.kind === 'anomaly' ? await countryOf(client, actor) : ''
    for (const before of specsBefore(spec, condition, country)) {
      const past = await read(before)
      if (!past.ok) return past
      values.push(past.value.value)
    }
    const is_anomaly = condition.kind === 'anomaly'
    return ok({
      ...now.value,
      compared: is_anomaly ? null : (values[0] ?? null),
      history: is_anomaly ? values : [],
      spec,
    })
  })
}

const valueOf = async (
  reader: SqlReader,
  actor: Actor,
  clock: Services['clock'],
  spec: ReportSpec,
  kpi: KpiId,
): Promise<Result<{ readonly value: Ratio | null; readonly currency: string | null }, ReportFailure>> => {
  const computed = await computeKpis(reader, actor, clock, spec, [kpi])
  if (!computed.ok) return computed
  const [result] = computed.value
  const numerator = result?.numerator ?? null
  return ok({
    value: numerator === null ? null : { numerator, denominator: result?.denominator ?? 1n },
    currency: result?.currency ?? null,
  })
}

/** The times to compare with: the period before, or for an anomaly the comparable days or weeks before. */
const specsBefore = (spec: ReportSpec, condition: AlertCondition, country: string): readonly ReportSpec[] => {
  switch (condition.kind) {
    case 'above':
    case 'below':
      return []
    case 'rises':
    case 'falls': {
      const time = comparedTime({ period: spec.period, as_of: spec.as_of }, 'previous_period')
      return time === null ? [] : [{ ...spec, ...time }]
    }
    case 'anomaly':
      return comparableDays(spec.as_of, condition.span, country).map((last) => spanSpec(spec, condition.span, last))
  }
}

/** The day, or the seven days that end on it. */
const spanSpec = (spec: ReportSpec, span: AnomalySpan, last: BusinessDate): ReportSpec => ({
  ...spec,
  as_of: last,
  period: { from: addDays(last, 1 - anomalyDays(span)), to: last },
})

/** Whose public holidays count. */
const countryOf = async (client: ClientBase, { organisation_id }: Actor): Promise<string> => {
  const { rows } = await client.query<{ country: string }>('select country from organisation where id = $1', [
    organisation_id,
  ])
  return rows[0]?.country ?? ''
}
