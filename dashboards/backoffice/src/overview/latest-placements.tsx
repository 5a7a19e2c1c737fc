import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { filtersWithoutPlacements } from '../placement/filters-without-placements.js'
import { PlacementsUnfiltered } from '../placement/placements-unfiltered.js'
import { PlacementListDocument } from '../placement/placement-list.generated.js'
import { type ReportFilter, toReportSpec } from '../report/report-filter.js'
import { Day } from '../ui/day.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { formatCount } from '../ui/format.js'
import { Amount } from '../ui/money.js'
import { Section } from '../ui/page.js'
import { PlainTable } from '../ui/plain-table.js'

const placements_shown = 5

/** The last deliveries of claims: what was entrusted, and when. */
export function LatestPlacements({ filter }: { filter: ReportFilter }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const useless = filtersWithoutPlacements(filter)
  const { data, error, refetch } = useQuery(PlacementListDocument, {
    variables: { spec: toReportSpec({ ...filter, compare: undefined }), first: placements_shown },
    skip: useless.length > 0,
  })
  const rows = data?.placements.nodes
  return (
    <Section id="placements" title={<Trans>Latest placements</Trans>}>
      {useless.length > 0 ? (
        <PlacementsUnfiltered filters={useless} />
      ) : error && !rows ? (
        <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
      ) : !rows ? (
        <Skeleton height={180} />
      ) : (
        <PlainTable
          label={t`Latest placements`}
          rows={rows}
          rowId={({ id }) => id}
          empty={<Trans>No placement in this period.</Trans>}
          columns={[
            { header: t`Received`, cell: ({ receivedOn }) => <Day date={receivedOn} distance /> },
            {
              header: t`Portfolio`,
              wrap: true,
              cell: ({ portfolio }) => (
                <Link to="/portfolios/$portfolioId" params={{ portfolioId: portfolio.id }}>
                  {portfolio.name}
                </Link>
              ),
            },
            { header: t`Claims`, align: 'right', cell: ({ claimCount }) => formatCount(claimCount, tag) },
            { header: t`Placed`, align: 'right', cell: ({ placed }) => <Amount value={placed} /> },
          ]}
        />
      )}
    </Section>
  )
}
