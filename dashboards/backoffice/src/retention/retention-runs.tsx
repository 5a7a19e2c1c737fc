import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { useLocale } from '../app/locale.js'
import { Day, Moment } from '../ui/day.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { formatCount } from '../ui/format.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { StatusMark } from '../ui/status-mark.js'
import { type RetentionRunPartsFragment, RetentionRunsDocument } from './retention-runs.generated.js'

/** What the nights did. */
export function RetentionRuns() {
  const { t } = useLingui()
  const { data, error, refetch } = useQuery(RetentionRunsDocument, {
    fetchPolicy: 'cache-and-network',
    pollInterval: 5_000,
  })
  const columns = useRunColumns()
  if (error && !data) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={200} />
  return (
    <PlainTable
      label={t`Past nights`}
      columns={columns}
      rows={data.retentionRuns}
      rowId={({ id }) => id}
      empty={<Trans>The rules have not been applied yet. They are every night at a quarter past two.</Trans>}
    />
  )
}

function useRunColumns(): PlainColumn<RetentionRunPartsFragment>[] {
  const { t } = useLingui()
  const { tag } = useLocale()
  const count = (value: number) => formatCount(value, tag)
  return [
    { header: t`As of`, cell: ({ day }) => <Day date={day} /> },
    { header: t`Began`, cell: ({ startedAt }) => <Moment instant={startedAt} /> },
    { header: t`Asked for by`, cell: ({ trigger }) => (trigger === 'night' ? t`the night` : t`a person`) },
    {
      header: t`State`,
      cell: ({ finishedAt, failed }) =>
        failed ? (
          <StatusMark status="broken">{t`Interrupted`}</StatusMark>
        ) : finishedAt === null ? (
          <StatusMark status="promised">{t`Running`}</StatusMark>
        ) : (
          <StatusMark status="collected">{t`Done`}</StatusMark>
        ),
    },
    { header: t`Archived`, align: 'right', cell: ({ casesArchived }) => count(casesArchived) },
    { header: t`Anonymised`, align: 'right', cell: ({ casesAnonymised }) => count(casesAnonymised) },
    { header: t`Files`, align: 'right', cell: ({ filesRemoved }) => count(filesRemoved) },
    { header: t`Contact details`, align: 'right', cell: ({ contactPointsRemoved }) => count(contactPointsRemoved) },
  ]
}
