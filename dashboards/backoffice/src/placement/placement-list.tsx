import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { type ReportFilter, toReportSpec } from '../report/report-filter.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { RecordList } from '../ui/record-list.js'
import { useRecordPages } from '../ui/use-record-pages.js'
import { filtersWithoutPlacements } from './filters-without-placements.js'
import { PlacementsUnfiltered } from './placements-unfiltered.js'
import { usePlacementColumns } from './placement-columns.js'
import { PlacementListDocument } from './placement-list.generated.js'

const page_size = 100

/** The deliveries of claims: when each was received, and how much it placed. */
export function PlacementList({ filter }: { filter: ReportFilter }) {
  const { t } = useLingui()
  const columns = usePlacementColumns()
  const mayDeliver = may(useViewer(), 'upload_import')
  const useless = filtersWithoutPlacements(filter)
  const query = useQuery(PlacementListDocument, {
    variables: { spec: toReportSpec(filter), first: page_size },
    skip: useless.length > 0,
  })
  const pages = useRecordPages({ ...query, connection: query.data?.placements })
  if (useless.length > 0) return <PlacementsUnfiltered filters={useless} />
  return (
    <RecordList
      label={t`Placements`}
      columns={columns}
      rowId={({ id }) => id}
      {...pages}
      empty={
        <EmptyNotice title={<Trans>No placement in this period.</Trans>}>
          {mayDeliver ? (
            <Trans>Placements are made by files of claims. Deliver one under Files.</Trans>
          ) : (
            <Trans>Placements are made by files of claims.</Trans>
          )}
        </EmptyNotice>
      }
    />
  )
}
