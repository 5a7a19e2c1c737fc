import { kpis, type Measure, type MeasureId, measures } from '@quittance/core'
import { may } from '../session/permission.js'
import type { Viewer } from '../session/viewer-context.js'

const facts: Readonly<Record<MeasureId, Measure>> = measures

/** True when the viewer may see a measure; a cost is not for everybody. */
export function mayReadMeasure(viewer: Viewer, id: MeasureId): boolean {
  const { action } = facts[id]
  return action === undefined || may(viewer, action)
}

/** The KPIs that the viewer may see, in the order of the catalogue. */
export function readableKpis(viewer: Viewer): (typeof kpis)[number][] {
  return kpis.filter((kpi) => kpi.measures.every((id) => mayReadMeasure(viewer, id)))
}
