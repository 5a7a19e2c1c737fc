import { comparedTime, findKpi, ok } from '@quittance/core'
import { computeKpis, type KpiResult } from '../kpi/compute-kpis.js'
import type { DocumentBuilder, DocumentSource } from './document-builder.js'
import { blank, kpiValue } from './document-value.js'
import type { DocumentFigure } from './report-document.js'

/** KPIs, one value each. */
export const buildFigures: DocumentBuilder = async (source) => {
  const { reader, actor, clock, spec, language } = source
  const computed = await computeKpis(reader, actor, clock, spec, spec.content.kpi_ids)
  if (!computed.ok) return computed
  const before = await figuresBefore(source)
  const figures = computed.value.map((result): DocumentFigure => {
    const words = findKpi(result.id)?.text[language]
    return {
      id: result.id,
      title: words?.title ?? result.id,
      value: kpiValue(result),
      compared: comparedValue(source, before, result),
      target: null,
      definition: words?.formula ?? '',
    }
  })
  const freshness = computed.value[0]
  return ok({
    title: null,
    computed_at: freshness?.computed_at ?? clock.now(),
    data_state: freshness?.data_state ?? 'live',
    blocks: [{ kind: 'figures', title: '', figures }],
  })
}

/** The same KPIs for the time that the specification compares with; null when it compares with nothing. */
const figuresBefore = async ({ reader, actor, clock, spec }: DocumentSource): Promise<readonly KpiResult[] | null> => {
  const { comparison, kpi_ids } = spec.content
  const time = comparison === null ? null : comparedTime({ period: spec.period, as_of: spec.as_of }, comparison)
  if (time === null) return null
  const computed = await computeKpis(reader, actor, clock, { ...spec, ...time }, kpi_ids)
  return computed.ok ? computed.value : null
}

const comparedValue = (
  { spec }: DocumentSource,
  before: readonly KpiResult[] | null,
  { id }: KpiResult,
): DocumentFigure['compared'] => {
  const { comparison } = spec.content
  if (comparison === null || before === null) return null
  const found = before.find((one) => one.id === id)
  return { comparison, value: found === undefined ? blank : kpiValue(found) }
}
