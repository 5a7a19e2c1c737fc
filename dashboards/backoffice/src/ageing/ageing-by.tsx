import { useQuery } from '@apollo/client/react'
import { dimensions, formatMoney, money } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { NativeSelect, Skeleton } from '@mantine/core'
import { useState } from 'react'
import { useLocale } from '../app/locale.js'
import { behindLink } from '../kpi/behind-link.js'
import { Freshness } from '../kpi/freshness.js'
import { type ReportFilter, toReportSpec } from '../report/report-filter.js'
import { CrossFilterButton } from '../report/cross-filter-button.js'
import { withDimension } from '../report/with-dimension.js'
import { useViewer } from '../session/viewer-context.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FigureGrid, type GridCell } from '../ui/figure-grid.js'
import { Section } from '../ui/page.js'
import { AgeingTableFiguresDocument } from './ageing-table-figures.generated.js'
import { type AgeingFigures, bucketMeasure, useBucketTitle } from './bucket.js'

const divisions = ['creditor', 'portfolio', 'placement_month', 'claim_kind', 'debtor_kind'] as const
type By = (typeof divisions)[number]

/** The ageing balance as finance reads it: a line per creditor or portfolio, a column per bucket, the total below. */
export function AgeingBy({ filter, ageing }: { filter: ReportFilter; ageing: AgeingFigures | undefined }) {
  const { t } = useLingui()
  const [by, setBy] = useState<By>(useViewer().creditorId === null ? 'creditor' : 'portfolio')
  const { data, previousData, error, refetch } = useQuery(AgeingTableFiguresDocument, {
    variables: { spec: toReportSpec(filter), by },
  })
  const table = (data ?? (error ? undefined : previousData))?.ageingTable
  const label = t`Ageing balance`
  const { language } = useLocale()
  return (
    <Section
      id="ageing-by"
      title={<Trans>Ageing balance</Trans>}
      aside={table && <Freshness computedAt={table.computedAt} />}
    >
      <NativeSelect
        size="xs"
        mb="sm"
        w="14rem"
        value={by}
        onChange={({ currentTarget }) => setBy(divisions.find((one) => one === currentTarget.value) ?? by)}
        aria-label={t`What the lines are divided by`}
        data={divisions.map((value) => ({ value, label: dimensions[value].text[language] }))}
      />
      {error && !table ? (
        <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
      ) : !table || !ageing ? (
        <Skeleton height={200} />
      ) : table.rows.length === 0 ? (
        <EmptyNotice title={<Trans>Nothing is open with these filters.</Trans>} />
      ) : (
        <AgeingGrid label={label} filter={filter} ageing={ageing} by={by} rows={table.rows} />
      )}
    </Section>
  )
}

type Row = { readonly value: string | null; readonly title: string; readonly openMinors: readonly string[] }

function AgeingGrid(props: {
  label: string
  filter: ReportFilter
  ageing: AgeingFigures
  by: By
  rows: readonly Row[]
}) {
  const { filter, ageing, by } = props
  const { tag } = useLocale()
  const titleOf = useBucketTitle(filter.basis)
  const write = (minor: bigint) => formatMoney(money(minor, ageing.total.currency), tag)
  const cells = (minors: readonly bigint[], own: ReportFilter): GridCell[] => [
    ...ageing.buckets.map((bucket, position): GridCell => {
      const minor = minors[position] ?? 0n
      return {
        text: minor === 0n ? '–' : write(minor),
        link: minor === 0n ? null : behindLink(own, bucketMeasure(bucket)),
      }
    }),
    { text: write(minors.reduce((sum, minor) => sum + minor, 0n)), link: behindLink(own, open_balance) },
  ]
  return (
    <FigureGrid
      label={props.label}
      corner=""
      columns={[
        ...ageing.buckets.map((bucket) => ({ id: bucket.id, header: titleOf(bucket) })),
        { id: 'total', header: <Trans>Total</Trans> },
      ]}
      rows={props.rows.map(({ value, title, openMinors }) => ({
        id: value ?? 'none',
        header: <CrossFilterButton dimension={by} value={value} label={title} />,
        cells: cells(openMinors.map(BigInt), withDimension(filter, by, [value])),
      }))}
      total={{
        id: 'total',
        header: <Trans>Total</Trans>,
        cells: cells(
          ageing.buckets.map(({ open }) => BigInt(open.amountMinor)),
          filter,
        ),
      }}
    />
  )
}

/** What is open, as the API names that sum. */
const open_balance = 'open_minor'
