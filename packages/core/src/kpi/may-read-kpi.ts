import { may, type Role } from '../permission/index.js'
import { kpis } from './kpis.js'
import { type Measure, type MeasureId, measures } from './measure.js'

/** Whether a role may see a measure, given that it may see figures. */
export function mayReadMeasure(role: Role, id: MeasureId): boolean {
  const { action }: Measure = measures[id]
  return action === undefined || may(role, action)
}

/** Whether a role may see a KPI, given that it may see figures: only with everything that it is made of. */
export function mayReadKpi(role: Role, kpi: { readonly measures: readonly MeasureId[] }): boolean {
  return kpi.measures.every((id) => mayReadMeasure(role, id))
}

/** The KPIs that a role may see, in the order of the catalogue. */
export function readableKpis(role: Role): (typeof kpis)[number][] {
  return kpis.filter((kpi) => mayReadKpi(role, kpi))
}
