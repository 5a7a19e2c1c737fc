import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton, Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import type { StuckKind } from '../app/schema.generated.js'
import { useNow } from '../ui/use-now.js'
import { useViewer } from '../session/viewer-context.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { describeFailure } from '../ui/failure.js'
import { formatAge, formatCount } from '../ui/format.js'
import { StatusMark } from '../ui/status-mark.js'
import { QueueHealthDocument } from './queue-health.generated.js'

const file_states: Partial<Record<StuckKind, 'waiting' | 'failed' | 'active' | 'done'>> = {
  file_waiting: 'waiting',
  file_failed: 'failed',
  file_slow: 'active',
  rows_refused: 'done',
}

/** What is stuck in the agency and since when; nothing but a line when all goes on. */
export function QueueHealth() {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { timeZone } = useViewer().organisation
  const now = useNow()
  const title = useStuckTitle()
  const { data, error, refetch } = useQuery(QueueHealthDocument, { fetchPolicy: 'cache-and-network' })
  if (error && !data) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={60} mt="sm" aria-label={t`Loading`} />
  if (data.queueHealth.length === 0) {
    return (
      <StatusMark status="collected">
        <Trans>No file, computation or e-mail is stuck.</Trans>
      </StatusMark>
    )
  }
  return (
    <Table aria-label={t`What is stuck`} verticalSpacing={4} mt="xs">
      <Table.Tbody>
        {data.queueHealth.map(({ kind, count, since }) => {
          const show = file_states[kind]
          return (
            <Table.Tr key={kind}>
              <Table.Th scope="row" fw={400}>
                {show === undefined ? (
                  title(kind)
                ) : (
                  <Link to="/files" search={{ show }}>
                    {title(kind)}
                  </Link>
                )}
              </Table.Th>
              <Table.Td ta="right" c="dimmed">
                {formatAge(since, now, tag, timeZone)}
              </Table.Td>
              <Table.Td ta="right">{formatCount(count, tag)}</Table.Td>
            </Table.Tr>
          )
        })}
      </Table.Tbody>
    </Table>
  )
}

function useStuckTitle(): (kind: StuckKind) => string {
  const { t } = useLingui()
  const titles: Record<StuckKind, string> = {
    case_without_action: t`Open cases without a next action`,
    case_overdue: t`Cases due for more than a week`,
    file_failed: t`Files that could not be applied`,
    file_waiting: t`Files that wait for somebody`,
    file_slow: t`Files that do not move`,
    rows_refused: t`Rows refused in 30 days`,
    statistics_failed: t`Statistics that went wrong`,
    statistics_old: t`Days waiting for the statistics`,
    mail_failed: t`E-mails given up in 30 days`,
    mail_waiting: t`E-mails waiting for an hour`,
  }
  return (kind) => titles[kind]
}
