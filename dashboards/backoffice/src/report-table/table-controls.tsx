import { type DimensionId, dimension_ids, dimensions, kpi_groups, limits } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { useLocale } from '../app/locale.js'
import { readableKpis } from '../kpi/readable-kpis.js'
import { may } from '../session/permission.js'
import { useViewer, type Viewer } from '../session/viewer-context.js'
import { type Choice, ChoiceFilter } from '../ui/choice-filter.js'
import { MultiChoiceFilter } from '../ui/multi-choice-filter.js'
import classes from './table-controls.module.css'
import type { TableChoice } from './table-choice.js'
import { type TableSearch, writeNames } from './table-search.js'

/** What a table shows: its KPIs, what its rows are divided by, outermost first, and what its columns are divided by. */
export function TableControls(props: { choice: TableChoice; onChange: (search: Partial<TableSearch>) => void }) {
  const { t } = useLingui()
  const { language } = useLocale()
  const viewer = useViewer()
  const { choice, onChange } = props
  const offered = dimension_ids
    .filter((dimension) => mayDivideBy(viewer, dimension))
    .map((dimension): Choice => ({ id: dimension, label: dimensions[dimension].text[language] }))
  return (
    <div className={classes.controls} role="group" aria-label={t`What the table shows`}>
      <MultiChoiceFilter
        name={t`Rows`}
        choices={offered.filter(({ id }) => id !== choice.column)}
        values={choice.rows}
        // A fourth takes the place of the first.
        onChange={(rows) => onChange({ rows: writeNames(rows.slice(-limits.table_dimensions_maximum)) })}
      />
      <ChoiceFilter
        name={t`Columns`}
        nothing={t`none`}
        choices={offered.filter(({ id }) => !choice.rows.some((row) => row === id))}
        value={choice.column ?? undefined}
        onChange={(column) => onChange({ column: dimension_ids.find((dimension) => dimension === column) })}
      />
      <MultiChoiceFilter
        name={t`KPIs`}
        choices={readableKpis(viewer).map(({ id, group, text }) => ({
          id,
          label: text[language].title,
          hint: kpi_groups[group][language],
        }))}
        values={choice.kpis}
        onChange={(kpis) => onChange({ kpis: writeNames(kpis.slice(0, limits.report_kpis_maximum)) })}
      />
    </div>
  )
}

/** The API decides again; what is not for the viewer is not offered. */
export function mayDivideBy(viewer: Viewer, dimension: DimensionId): boolean {
  if (viewer.creditorId !== null && (dimensions[dimension].internal || dimension === 'creditor')) return false
  return dimension !== 'agent' || may(viewer, 'read_performance')
}
