import type { KpiId } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { lazy, Suspense } from 'react'
import { useLocale } from '../app/locale.js'
import { type ReportFilter, toReportSpec } from '../report/report-filter.js'
import { TargetNote } from '../target/target-note.js'
import { DefinitionButton } from '../ui/definition-button.js'
import { Figure } from '../ui/figure.js'
import { Sparkline } from '../ui/sparkline.js'
import { behindLink } from './behind-link.js'
import { ExplainButton } from './explain-button.js'
import { Freshness } from './freshness.js'
import { useKpiDetail } from './kpi-detail.js'
import { KpiMovement } from './kpi-movement.js'
import { writeKpiValue } from './kpi-value.js'
import type { KpiValueWithTarget } from './use-kpis.js'

/** Definitions and dialogs come after the figures. */
const KpiDefinition = lazy(async () => ({ default: (await import('./kpi-definition.js')).KpiDefinitionOf }))
const AlertButton = lazy(async () => ({ default: (await import('../alert/alert-button.js')).AlertButton }))

/** One KPI with everything a figure carries; `value` is `null` while it is on its way. */
export function KpiFigure(props: {
  id: KpiId
  value: KpiValueWithTarget | null
  /** Its course over the last months, where the page has it. */
  trend?: readonly (number | null)[] | null
  filter: ReportFilter
}) {
  const { id, value, filter, trend = null } = props
  const { t } = useLingui()
  const { tag } = useLocale()
  const detail = useKpiDetail()
  const label = value?.title ?? null
  const written = value && (writeKpiValue(value, tag) ?? '–')
  const listed = value !== null && value.numerator !== null && value.numeratorMeasure !== ''
  return (
    <Figure
      label={label}
      value={written}
      detail={
        value && (
          <>
            {detail(value)}
            {value.target && <TargetNote value={value} target={value.target} />}
          </>
        )
      }
      movement={
        value?.compared && (
          <ExplainButton id={id} label={value.title} filter={filter}>
            <KpiMovement value={value} better={value.better} />
          </ExplainButton>
        )
      }
      trend={trend && <Sparkline values={trend} />}
      definition={
        label !== null && (
          <>
            <DefinitionButton label={label}>
              <KpiDefinition id={id} />
            </DefinitionButton>
            <Suspense fallback={null}>
              <AlertButton kpiId={id} spec={toReportSpec(filter)} />
            </Suspense>
          </>
        )
      }
      freshness={value && <Freshness computedAt={value.computedAt} dataState={value.dataState} />}
      behind={
        listed
          ? {
              link: behindLink(filter, value.numeratorMeasure),
              label: t`${label}: ${written ?? ''}. Show the cases behind`,
            }
          : undefined
      }
    />
  )
}
