import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { SegmentedControl } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { Page, Section } from '../ui/page.js'
import { RecordList } from '../ui/record-list.js'
import { useRecordPages } from '../ui/use-record-pages.js'
import { useImportColumns } from './import-columns.js'
import { ImportListDocument } from './import-list.generated.js'
import { type ImportPhase, statesOf } from './import-phase.js'
import { UploadForm } from './upload-form.js'

const route = getRouteApi('/signed-in/files')
const page_size = 50
const poll_ms = 4000

const phases = { active: 'working', waiting: 'waiting', done: 'done', failed: 'failed' } as const satisfies Record<
  string,
  ImportPhase
>

/** The files that were delivered, and the place to deliver one. */
export function ImportListPage() {
  const { t } = useLingui()
  const { show } = route.useSearch()
  const navigate = route.useNavigate()
  const columns = useImportColumns()
  const mayUpload = may(useViewer(), 'upload_import')
  const query = useQuery(ImportListDocument, {
    variables: { first: page_size, ...(show === undefined ? {} : { states: statesOf(phases[show]) }) },
    // Imports move by themselves; one page of them is cheap to look at again.
    pollInterval: poll_ms,
  })
  const pages = useRecordPages({ ...query, connection: (query.data ?? query.previousData)?.imports })
  return (
    <Page title={t`Files`}>
      {mayUpload && <UploadForm />}
      <Section
        id="delivered"
        title={<Trans>Delivered files</Trans>}
        aside={
          <SegmentedControl
            size="xs"
            aria-label={t`Show`}
            value={show ?? 'all'}
            onChange={(chosen) =>
              void navigate({ search: { show: isShown(chosen) ? chosen : undefined }, replace: true })
            }
            data={[
              { value: 'all', label: t`All` },
              { value: 'active', label: t`In progress` },
              { value: 'waiting', label: t`Waiting for you` },
              { value: 'done', label: t`Applied` },
              { value: 'failed', label: t`Failed` },
            ]}
          />
        }
      >
        <RecordList
          label={t`Delivered files`}
          columns={columns}
          rowId={({ id }) => id}
          {...pages}
          height="content"
          empty={
            <EmptyNotice
              title={
                show === undefined ? <Trans>No file was delivered yet.</Trans> : <Trans>No file in this state.</Trans>
              }
            >
              {mayUpload && (
                <Trans>Drop a CSV file above: claims first, then payments, promises and activities on them.</Trans>
              )}
            </EmptyNotice>
          }
        />
      </Section>
    </Page>
  )
}

function isShown(value: string): value is keyof typeof phases {
  return Object.hasOwn(phases, value)
}
