import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { FilterBar } from '../report/filter-bar.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { describeFailure } from '../ui/failure.js'
import { Page } from '../ui/page.js'
import { RecordList } from '../ui/record-list.js'
import { usePortfolioColumns } from './portfolio-columns.js'
import { PortfolioListDocument } from './portfolio-list.generated.js'

const route = getRouteApi('/signed-in/portfolios')

/** Every portfolio that the viewer may see, with what was placed and what is still open. */
export function PortfolioListPage() {
  const { t } = useLingui()
  const { creditor } = route.useSearch()
  const navigate = route.useNavigate()
  const columns = usePortfolioColumns()
  const { data, error, refetch } = useQuery(PortfolioListDocument, {
    variables: creditor === undefined ? {} : { creditorId: creditor },
  })
  return (
    <Page title={t`Portfolios`}>
      <FilterBar
        filter={{ creditor }}
        keys={['creditor']}
        onChange={(filter) => void navigate({ search: { creditor: filter.creditor }, replace: true })}
      />
      <RecordList
        label={t`Portfolios`}
        columns={columns}
        rows={data?.portfolios ?? null}
        rowId={({ id }) => id}
        failure={error && describeFailure(error)}
        onRetry={() => void refetch()}
        empty={
          <EmptyNotice title={<Trans>No portfolio yet.</Trans>}>
            <Trans>A portfolio appears here once it has been opened under a creditor’s mandate.</Trans>
          </EmptyNotice>
        }
      />
    </Page>
  )
}
