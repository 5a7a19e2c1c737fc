import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { ImportState } from '../app/schema.generated.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { TrailLink } from '../audit/trail-link.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Missing } from '../ui/missing.js'
import { Page } from '../ui/page.js'
import { ImportFailure } from './import-failure.js'
import { ImportMapping } from './import-mapping.js'
import { ImportPageDocument } from './import-page.generated.js'
import { phaseOf } from './import-phase.js'
import { ImportProgress } from './import-progress.js'
import { ImportPulseDocument } from './import-pulse.generated.js'
import { ImportResult } from './import-result.js'
import { ImportStateMark } from './import-state-mark.js'
import { ImportSummary } from './import-summary.js'
import { useImportWords } from './import-words.js'

const route = getRouteApi('/signed-in/files/$importId')
const poll_ms = 700

/** One delivered file, from its first byte to its reconciled result. */
export function ImportPage() {
  const { t } = useLingui()
  const words = useImportWords()
  const { importId } = route.useParams()
  const mayStart = may(useViewer(), 'upload_import')
  const { data, error, refetch } = useQuery(ImportPageDocument, { variables: { id: importId } })
  const file = data?.import
  const lost = useLiveState(importId, file?.state, () => void refetch())
  if (file === null) return <Missing title={t`There is no such file`} />
  return (
    <Page
      title={file?.fileName ?? '…'}
      parent={{ label: t`Files`, link: { to: '/files' } }}
      actions={file && <TrailLink about={{ file: file.id }} />}
      subtitle={
        file && (
          <>
            <ImportStateMark state={file.state} /> · {words.kind(file.kind)} · {file.creditor.name}
            {file.portfolio && ` · ${file.portfolio.name}`}
          </>
        )
      }
    >
      {error && !file && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
      {!error && !file && <Skeleton height={320} />}
      {file && (
        <>
          {file.duplicateOf !== null && <DuplicateNotice firstId={file.duplicateOf} />}
          {phaseOf(file.state) === 'working' && <ImportProgress file={file} />}
          {lost && <FailureNotice failure={lost} />}
          {file.state === 'awaiting_mapping' &&
            (mayStart ? <ImportMapping key={file.id} file={file} /> : <UnmappedNotice />)}
          <ImportFailure file={file} />
          {file.state === 'cancelled' && <CancelledNotice />}
          <ImportResult file={file} />
          <ImportSummary file={file} />
        </>
      )}
    </Page>
  )
}

/** While the import moves by itself, its state and progress are asked for again and again; a new state brings the rest. */
function useLiveState(id: string, state: ImportState | undefined, onChange: () => void) {
  const { error, startPolling, stopPolling } = useQuery(ImportPulseDocument, {
    variables: { id },
    fetchPolicy: 'cache-first',
  })
  const moving = state !== undefined && phaseOf(state) === 'working'
  useEffect(() => {
    if (moving) startPolling(poll_ms)
    else stopPolling()
    return stopPolling
  }, [moving, startPolling, stopPolling])
  const known = useRef(state)
  const changed = useEffectEvent(onChange)
  useEffect(() => {
    if (known.current !== undefined && known.current !== state) changed()
    known.current = state
  }, [state])
  return moving && error ? describeFailure(error) : null
}

function DuplicateNotice({ firstId }: { firstId: string }) {
  return (
    <EmptyNotice
      title={<Trans>This file had been applied already. Nothing was changed.</Trans>}
      action={
        <Link to="/files/$importId" params={{ importId: firstId }}>
          <Trans>Open the first import of it</Trans>
        </Link>
      }
    >
      <Trans>The same bytes were delivered before for this creditor. To correct rows, send a file that differs.</Trans>
    </EmptyNotice>
  )
}

function UnmappedNotice() {
  return (
    <EmptyNotice title={<Trans>Somebody who may deliver files has yet to say what its columns are.</Trans>}>
      <Trans>Nothing of it is applied before.</Trans>
    </EmptyNotice>
  )
}

function CancelledNotice() {
  return (
    <EmptyNotice title={<Trans>This import was cancelled. Nothing of it was applied.</Trans>}>
      <Trans>The file is kept; send it again when you wish.</Trans>
    </EmptyNotice>
  )
}
