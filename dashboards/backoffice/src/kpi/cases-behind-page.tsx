import { useQuery } from '@apollo/client/react'
import { formatMoney, money } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { getRouteApi } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { FilterBar } from '../report/filter-bar.js'
import { toReportSpec } from '../report/report-filter.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { Figure, FigureRow } from '../ui/figure.js'
import { formatCount } from '../ui/format.js'
import { Page } from '../ui/page.js'
import { RecordList } from '../ui/record-list.js'
import { useRecordPages } from '../ui/use-record-pages.js'
import { CasesBehindDocument } from './cases-behind.generated.js'
import { useContributionColumns } from './contribution-columns.js'
import { useMeasureText } from './measure-text.js'

const route = getRouteApi('/signed-in/cases/behind')
const page_size = 100

/** The cases that add up to a figure, with the total on top: the same number as the figure. */
export function CasesBehindPage() {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { measure, ...filter } = route.useSearch()
  const navigate = route.useNavigate()
  const text = useMeasureText()(measure)
  const query = useQuery(CasesBehindDocument, { variables: { spec: toReportSpec(filter), measure, first: page_size } })
  const behind = query.data?.casesBehind
  const pages = useRecordPages({ ...query, connection: behind })
  const columns = useContributionColumns(text, behind?.currency ?? null)
  const total = behind && writeTotal(text.unit, behind, tag)
  return (
    <Page
      title={t`Cases behind: ${text.title}`}
      subtitle={text.meaning}
      parent={{ label: t`Overview`, link: { to: '/overview', search: filter } }}
    >
      <FilterBar
        filter={filter}
        keys={['creditor', 'portfolio', 'from', 'to', 'asOf', 'currency']}
        onChange={(changed) => void navigate({ search: { ...changed, measure }, replace: true })}
      />
      {!pages.failure && (
        <FigureRow>
          <Figure
            label={text.title}
            value={total ?? null}
            detail={<Trans>Total of all cases below, equal to the figure</Trans>}
          />
          <Figure label={t`Cases`} value={behind ? formatCount(behind.totalCount, tag) : null} />
        </FigureRow>
      )}
      <div style={{ height: '1.25rem' }} />
      <RecordList
        label={t`Cases behind: ${text.title}`}
        columns={columns}
        rowId={({ debtCase }) => debtCase.id}
        {...pages}
        empty={
          <EmptyNotice title={<Trans>No case contributes to this figure.</Trans>}>
            <Trans>With these filters the figure is zero. Remove a filter to see more.</Trans>
          </EmptyNotice>
        }
      />
    </Page>
  )
}

function writeTotal(
  unit: 'money' | 'count',
  behind: { totalAmountMinor: string; currency: string | null },
  tag: string,
): string {
  if (unit === 'money' && behind.currency !== null) {
    return formatMoney(money(BigInt(behind.totalAmountMinor), behind.currency), tag)
  }
  return formatCount(BigInt(behind.totalAmountMinor), tag)
}
