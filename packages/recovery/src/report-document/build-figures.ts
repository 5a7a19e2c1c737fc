import { findKpi, ok } from '@quittance/core'
import { computeKpis, type KpiResult } from '../kpi/compute-kpis.js'
import type { ReportSpec } from '../report/report-spec.js'
import type { DocumentBuilder } from './document-builder.js'
import { kpiValue } from './document-value.js'
import type { DocumentFigure } from './report-document.js'
import { targetValues } from './target-values.js'

/** KPIs, one value each. */
export const buildFigures: DocumentBuilder = async (source) => {
  const { reader, actor, clock, spec, language } = source
  const computed = await computeKpis(reader, actor, clock, spec, spec.content.kpi_ids)
  if (!computed.ok) return computed
  const targets = await targetValues(source, computed.value)
  if (!targets.ok) return targets
  const figures = computed.value.map((result): DocumentFigure => {
    const words = findKpi(result.id)?.text[language]
    return {
      id: result.id,
      title: words?.title ?? result.id,
      value: kpiValue(result),
      compared: comparedValue(spec, result),
      target: targets.value.get(result.id)?.value ?? null,
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

const comparedValue = ({ content }: ReportSpec, result: KpiResult): DocumentFigure['compared'] => {
  const { comparison } = content
  if (comparison === null || result.compared === null) return null
  return { comparison, value: kpiValue({ ...result, ...result.compared }) }
}
