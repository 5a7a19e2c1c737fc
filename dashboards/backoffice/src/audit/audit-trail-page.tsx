import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { NotFoundScreen } from '../app/not-found-screen.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { Page } from '../ui/page.js'
import { RecordList } from '../ui/record-list.js'
import { useRecordPages } from '../ui/use-record-pages.js'
import { AuditCheckLine } from './audit-check-line.js'
import { type AuditEvent, useAuditColumns } from './audit-columns.js'
import { AuditEventDrawer } from './audit-event-drawer.js'
import { AuditFilterBar } from './audit-filter-bar.js'
import { toAuditFilter, trailFileUrl } from './audit-search.js'
import { AuditTrailDocument } from './audit-trail.generated.js'

const route = getRouteApi('/signed-in/settings/audit')
const page_size = 100

/** Who did and read what, the latest first; and whether anybody has tampered with it. */
export function AuditTrailPage() {
  return may(useViewer(), 'read_audit') ? <Trail /> : <NotFoundScreen />
}

function Trail() {
  const { t } = useLingui()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const [opened, setOpened] = useState<AuditEvent | null>(null)
  const columns = useAuditColumns(setOpened)
  // What was read before is never shown from memory: each look at the trail is itself an event of it.
  const query = useQuery(AuditTrailDocument, {
    variables: { filter: toAuditFilter(search), first: page_size },
    fetchPolicy: 'network-only',
  })
  const pages = useRecordPages({ ...query, connection: (query.data ?? query.previousData)?.auditTrail })
  const isFiltered = Object.values(search).some((value) => value !== undefined)
  return (
    <Page
      title={t`Audit trail`}
      subtitle={<AuditCheckLine />}
      actions={
        <Button
          component="a"
          href={trailFileUrl(search)}
          download
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          <Trans>Download (CSV)</Trans>
        </Button>
      }
    >
      <AuditFilterBar search={search} onChange={(next) => void navigate({ search: next, replace: true })} />
      <RecordList
        label={t`Audit trail`}
        columns={columns}
        rowId={({ id }) => id}
        {...pages}
        empty={
          <EmptyNotice title={<Trans>Nothing in the trail matches.</Trans>}>
            {isFiltered && <Trans>Remove a filter to see more.</Trans>}
          </EmptyNotice>
        }
      />
      <AuditEventDrawer event={opened} onClose={() => setOpened(null)} />
    </Page>
  )
}
