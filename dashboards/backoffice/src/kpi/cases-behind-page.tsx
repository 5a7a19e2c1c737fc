import { useQuery } from '@apollo/client/react'
import { scopeOf } from '@quittance/core'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { report_filter_keys, toReportSpec } from '../report/report-filter.js'
import { ReportPage } from '../report/report-page.js'
import { useViewer } from '../session/viewer-context.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { Figure, FigureRow } from '../ui/figure.js'
import { formatCount } from '../ui/format.js'
import { RecordList } from '../ui/record-list.js'
import { useRecordPages } from '../ui/use-record-pages.js'
import { CasesBehindDocument } from './cases-behind.generated.js'
import { useContributionColumns } from './contribution-columns.js'
import { useMeasureText } from './measure-text.js'
import { writeMeasure } from './write-measure.js'

const route = getRouteApi('/signed-in/cases/behind')
const page_size = 100
/** A list is of one time; what its figure is compared with has a list of its own. */
const keys = report_filter_keys.filter((key) => key !== 'compare')

/** The cases that add up to a figure, with the total on top: the same number as the figure. */
export function CasesBehindPage() {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { measure, ...filter } = route.useSearch()
  const navigate = route.useNavigate()
  const text = useMeasureText()(measure)
  const query = useQuery(CasesBehindDocument, { variables: { spec: toReportSpec(filter), measure, first: page_size } })
  const behind = query.data?.casesBehind
  const elsewhere_cases = behind?.elsewhere.cases ?? 0
  // The list counts its own rows; the figure counts all cases.
  const listed = behind && { ...behind, totalCount: behind.totalCount - elsewhere_cases }
  const pages = useRecordPages({ ...query, connection: listed })
  const columns = useContributionColumns(text, behind?.currency ?? null)
  const write = (amountMinor: string) => writeMeasure(text.unit, BigInt(amountMinor), behind?.currency ?? null, tag)
  const total = behind && write(behind.totalAmountMinor)
  return (
    <ReportPage
      title={t`Cases behind: ${text.title}`}
      subtitle={text.meaning}
      parent={{ label: t`Overview`, link: { to: '/overview', search: filter } }}
      filter={filter}
      keys={keys}
      content={{ kind: 'cases_behind', figure: measure }}
      onFilter={(changed) => void navigate({ search: { ...changed, measure }, replace: true })}
    >
      {!pages.failure && (
        <FigureRow>
          <Figure
            label={text.title}
            value={total ?? null}
            detail={
              elsewhere_cases === 0 ? (
                <Trans>Total of all cases below, equal to the figure</Trans>
              ) : (
                <Trans>Total of all cases, equal to the figure</Trans>
              )
            }
          />
          <Figure label={t`Cases`} value={behind ? formatCount(behind.totalCount, tag) : null} />
        </FigureRow>
      )}
      {behind && elsewhere_cases > 0 && (
        <CasesElsewhere cases={elsewhere_cases} amount={write(behind.elsewhere.amountMinor)} />
      )}
      <div style={{ height: '1.25rem' }} />
      <RecordList
        label={t`Cases behind: ${text.title}`}
        columns={columns}
        rowId={({ debtCase }) => debtCase.id}
        {...pages}
        empty={
          elsewhere_cases === 0 ? (
            <EmptyNotice title={<Trans>No case contributes to this figure.</Trans>}>
              <Trans>With these filters the figure is zero. Remove a filter to see more.</Trans>
            </EmptyNotice>
          ) : (
            <EmptyNotice title={<Trans>No case of yours contributes to this figure.</Trans>} />
          )
        }
      />
    </ReportPage>
  )
}

/** What the cases add that the viewer may not open: a figure is that of the whole, its list that of the viewer. */
function CasesElsewhere({ cases, amount }: { cases: number; amount: string }) {
  const { t } = useLingui()
  const isOfTeams = scopeOf(useViewer().role, 'read_case') === 'team'
  return (
    <Text size="sm" c="dimmed" mt="sm">
      {isOfTeams
        ? t`${plural(cases, {
            one: `# case of another team or in the archive, ${amount}, is not listed.`,
            other: `# cases of other teams or in the archive, ${amount}, are not listed.`,
          })}`
        : t`${plural(cases, {
            one: `# case in the archive, ${amount}, is not listed.`,
            other: `# cases in the archive, ${amount}, are not listed.`,
          })}`}
    </Text>
  )
}
