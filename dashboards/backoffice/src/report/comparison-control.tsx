import { comparisons } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { ChoiceFilter } from '../ui/choice-filter.js'
import type { ReportFilter } from './report-filter.js'
import { useComparisonText } from './report-words.js'

/** What every figure of the page is held against. */
export function ComparisonControl(props: { filter: ReportFilter; onChange: (filter: ReportFilter) => void }) {
  const { t } = useLingui()
  const text = useComparisonText()
  const { filter, onChange } = props
  return (
    <ChoiceFilter
      name={t`Compared with`}
      nothing={t`nothing`}
      choices={comparisons.map((comparison) => ({ id: comparison, label: text(comparison) }))}
      value={filter.compare === 'none' ? undefined : filter.compare}
      onChange={(chosen) =>
        onChange({ ...filter, compare: comparisons.find((comparison) => comparison === chosen) ?? 'none' })
      }
    />
  )
}
