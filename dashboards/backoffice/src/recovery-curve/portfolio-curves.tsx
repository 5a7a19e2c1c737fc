import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { CreditorChoicesDocument } from '../creditor/creditor-choices.generated.js'
import { CrossFilterButton } from '../report/cross-filter-button.js'
import type { ReportFilter } from '../report/report-filter.js'
import { ChartFrame } from '../ui/chart-frame.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { MultiChoiceFilter } from '../ui/multi-choice-filter.js'
import { lineStyle } from './line-style.js'
import { PortfolioCurveTable } from './portfolio-curve-table.js'
import classes from './portfolio-curves.module.css'
import { portfolios_maximum, usePortfolioCurves } from './use-portfolio-curves.js'

const PortfolioCurveChart = lazy(async () => ({
  default: (await import('./portfolio-curve-chart.js')).PortfolioCurveChart,
}))
const chart_height_px = 300

/** How fast each portfolio pays back beside the others, at the same age of its placements. */
export function PortfolioCurves(props: {
  filter: ReportFilter
  /** The portfolios that were chosen; none for the first ones. */
  chosen: readonly string[]
  onChoose: (portfolios: readonly string[]) => void
}) {
  const { t } = useLingui()
  const { filter } = props
  const { data } = useQuery(CreditorChoicesDocument, { fetchPolicy: 'cache-first' })
  const offered = (data?.creditors ?? [])
    .filter(({ id }) => filter.creditor === undefined || id === filter.creditor)
    .flatMap(({ name: hint, portfolios }) => portfolios.map(({ id, name }) => ({ id, label: name, hint })))
  const asked = props.chosen.length > 0 ? props.chosen : offered.map(({ id }) => id)
  const shown = asked.filter((id) => offered.some((one) => one.id === id)).slice(0, portfolios_maximum)
  const lines = usePortfolioCurves(filter, shown).map((line) => ({
    ...line,
    name: offered.find(({ id }) => id === line.id)?.label ?? '…',
  }))
  if (data && offered.length === 0) return <EmptyNotice title={<Trans>There is no portfolio yet.</Trans>} />
  if (!data || lines.length < shown.length) return <Skeleton height={chart_height_px} />
  return (
    <>
      <ChartFrame
        name="portfolio-curves"
        label={t`How to show the recovery by portfolio`}
        chart={
          <Suspense fallback={<Skeleton height={chart_height_px} />}>
            <PortfolioCurveChart lines={lines} height_px={chart_height_px} />
          </Suspense>
        }
        table={<PortfolioCurveTable lines={lines} />}
      />
      <div className={classes.legend}>
        {lines.map(({ id, name }, position) => (
          <span key={id} className={classes.line}>
            <svg width={26} height={8} aria-hidden>
              <line
                x1={1}
                x2={25}
                y1={4}
                y2={4}
                stroke={lineStyle(position).stroke}
                strokeWidth={2}
                strokeDasharray={lineStyle(position).dashes}
              />
            </svg>
            <CrossFilterButton dimension="portfolio" value={id} label={name} />
          </span>
        ))}
        <MultiChoiceFilter
          name={t`Lines`}
          choices={offered}
          values={shown}
          onChange={(ids) => props.onChoose(ids.slice(-portfolios_maximum))}
        />
      </div>
    </>
  )
}
