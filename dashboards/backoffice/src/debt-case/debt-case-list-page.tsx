import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { FilterBar } from '../report/filter-bar.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { Page } from '../ui/page.js'
import { RecordList } from '../ui/record-list.js'
import { useRecordPages } from '../ui/use-record-pages.js'
import { WorkFilterChip } from '../workload/work-filter-chip.js'
import { workFilter } from '../workload/work-search.js'
import { useDebtCaseColumns } from './debt-case-columns.js'
import { DebtCaseListDocument } from './debt-case-list.generated.js'

const route = getRouteApi('/signed-in/cases')
const page_size = 100
const typing_pause_ms = 250

/** Every case that the viewer may see, found by debtor, reference, or whatever the API searches. */
export function DebtCaseListPage() {
  const { t } = useLingui()
  const { search, creditor, portfolio, ...rest } = route.useSearch()
  const work = workFilter(rest)
  const navigate = route.useNavigate()
  const columns = useDebtCaseColumns()
  const viewer = useViewer()
  const mayDeliver = may(viewer, 'upload_import')
  const query = useQuery(DebtCaseListDocument, {
    variables: {
      first: page_size,
      ...(search ? { search } : {}),
      ...(creditor === undefined ? {} : { creditorIds: [creditor] }),
      ...(portfolio === undefined ? {} : { portfolioIds: [portfolio] }),
      ...(work === null ? {} : { work }),
    },
  })
  const pages = useRecordPages({ ...query, connection: (query.data ?? query.previousData)?.debtCases })
  const find = useDebouncedCallback((text: string) => {
    void navigate({ search: (now) => ({ ...now, search: text.trim() || undefined }), replace: true })
  }, typing_pause_ms)
  return (
    <Page
      title={t`Cases`}
      actions={
        may(viewer, 'work_case') && (
          <Group gap="xs">
            <Button size="xs" variant="default" renderRoot={(props) => <Link to="/disputes" {...props} />}>
              <Trans>Disputes and holds</Trans>
            </Button>
            <Button size="xs" variant="default" renderRoot={(props) => <Link to="/rounds" {...props} />}>
              <Trans>Rounds of visits</Trans>
            </Button>
          </Group>
        )
      }
    >
      <TextInput
        label={t`Search`}
        description={t`Debtor, case or claim reference`}
        inputWrapperOrder={['label', 'input', 'description']}
        leftSection={<IconSearch size={16} aria-hidden />}
        type="search"
        defaultValue={search ?? ''}
        onChange={(event) => find(event.currentTarget.value)}
        maw={420}
        mb="sm"
      />
      <WorkFilterChip
        search={rest}
        onChange={(changed) => void navigate({ search: (now) => ({ ...now, ...changed }), replace: true })}
      />
      <FilterBar
        filter={{ creditor, portfolio }}
        keys={['creditor', 'portfolio']}
        onChange={(filter) =>
          void navigate({
            search: (now) => ({ ...now, creditor: filter.creditor, portfolio: filter.portfolio }),
            replace: true,
          })
        }
      />
      <RecordList
        label={t`Cases`}
        columns={columns}
        rowId={({ id }) => id}
        {...pages}
        empty={
          work !== null ? (
            <EmptyNotice title={<Trans>No case waits for this.</Trans>} />
          ) : search ? (
            <EmptyNotice title={<Trans>No case matches “{search}”.</Trans>}>
              <Trans>Try a part of the debtor’s name, or the claim reference as the creditor writes it.</Trans>
            </EmptyNotice>
          ) : (
            <EmptyNotice title={<Trans>No case yet.</Trans>}>
              {mayDeliver ? (
                <Trans>Cases open by themselves when a file of claims is applied. Deliver one under Files.</Trans>
              ) : (
                <Trans>
                  Cases open by themselves when a file of claims is applied, and show here once they are yours.
                </Trans>
              )}
            </EmptyNotice>
          )
        }
      />
    </Page>
  )
}
