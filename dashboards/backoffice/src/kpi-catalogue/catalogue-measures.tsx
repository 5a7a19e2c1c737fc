import { Trans, useLingui } from '@lingui/react/macro'
import {
  isDailyMeasureId,
  isDistinctMeasureId,
  isTimedMeasureId,
  kpis,
  type MeasureId,
  measures,
  type MeasureUnit,
} from '@quittance/core'
import { useLocale } from '../app/locale.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'

/** What KPIs are made of: what is added up, and whether it is kept per day, is a part of that, or is counted when asked. */
export function CatalogueMeasures({ ids }: { ids: readonly MeasureId[] }) {
  const { t } = useLingui()
  const { language } = useLocale()
  const unitName = useUnitName()
  const kindName = useKindName()
  const columns: PlainColumn<MeasureId>[] = [
    { header: t`Measure`, wrap: true, cell: (id) => <span id={id}>{measures[id].text[language].title}</span> },
    { header: t`Meaning`, wrap: true, cell: (id) => measures[id].text[language].meaning },
    { header: t`Unit`, cell: (id) => unitName(measures[id].unit) },
    { header: t`Stored`, cell: kindName },
    {
      header: t`Used by`,
      wrap: true,
      cell: (id) =>
        kpis
          .filter((kpi) => kpi.measures.some((one) => one === id))
          .map((kpi, place) => (
            <span key={kpi.id}>
              {place > 0 && ', '}
              <a href={`#${kpi.id}`}>{kpi.text[language].title}</a>
            </span>
          )),
    },
  ]
  return (
    <PlainTable
      label={t`Measures`}
      columns={columns}
      rows={ids}
      rowId={(id) => id}
      empty={<Trans>No measure matches.</Trans>}
    />
  )
}

function useUnitName(): (unit: MeasureUnit) => string {
  const { t } = useLingui()
  return (unit) => {
    switch (unit) {
      case 'money':
        return t`Amount`
      case 'count':
        return t`Count`
      case 'money_days':
        return t`Amount × days`
      case 'seconds':
        return t`Duration`
    }
  }
}

function useKindName(): (id: MeasureId) => string {
  const { t } = useLingui()
  return (id) => {
    if (isDailyMeasureId(id)) return t`Per day`
    if (isTimedMeasureId(id)) return t`Part of a daily one`
    if (isDistinctMeasureId(id)) return t`Different cases`
    return t`On the as-of day`
  }
}
