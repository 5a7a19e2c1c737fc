import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useGroundName } from '../retention/retention-words.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { Day, Moment } from '../ui/day.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { StatusMark } from '../ui/status-mark.js'
import { LegalHoldListDocument, type LegalHoldListQuery } from './legal-hold-list.generated.js'
import { ReleaseLegalHold } from './release-legal-hold.js'

type Hold = LegalHoldListQuery['legalHolds']['nodes'][number]

/** Every legal hold, those that are over included: what is kept beyond its period, and why. */
export function LegalHoldList() {
  const { t } = useLingui()
  const { data, error, refetch } = useQuery(LegalHoldListDocument, { fetchPolicy: 'cache-and-network' })
  const columns = useHoldColumns()
  if (error && !data) return <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />
  if (!data) return <Skeleton height={200} />
  return (
    <>
      <Text size="sm" c="dimmed" mb="sm">
        <Trans>
          What is on hold is neither archived, nor anonymised, nor removed. A hold is placed on the page of a case.
        </Trans>
      </Text>
      <PlainTable
        label={t`Legal holds`}
        columns={columns}
        rows={data.legalHolds.nodes}
        rowId={({ id }) => id}
        empty={<Trans>Nothing is on hold.</Trans>}
      />
    </>
  )
}

function useHoldColumns(): PlainColumn<Hold>[] {
  const { t } = useLingui()
  const groundName = useGroundName()
  const mayManage = may(useViewer(), 'manage_retention')
  return [
    { header: t`Debtor`, wrap: true, cell: ({ debtor }) => debtor.name },
    {
      header: t`Covers`,
      wrap: true,
      cell: ({ debtCases, wholeDebtor }) => (
        <>
          {wholeDebtor && `${t`All cases`}: `}
          {debtCases.map(({ id, reference }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Link to="/cases/$debtCaseId" params={{ debtCaseId: id }}>
                {reference}
              </Link>
            </span>
          ))}
        </>
      ),
    },
    {
      header: t`Why`,
      wrap: true,
      cell: ({ ground, reason }) => (
        <>
          {groundName(ground)}
          <Text size="xs" c="dimmed">
            {reason}
          </Text>
        </>
      ),
    },
    { header: t`Placed on hold`, wrap: true, cell: ({ placedAt, placedBy }) => <Signed at={placedAt} by={placedBy} /> },
    { header: t`Until`, cell: ({ until }) => (until === null ? t`its release` : <Day date={until} />) },
    {
      header: t`State`,
      wrap: true,
      cell: (hold) => (hold.active ? <StatusMark status="hold">{t`On hold`}</StatusMark> : <Ended hold={hold} />),
    },
    { header: t`Change`, cell: ({ id, active }) => active && mayManage && <ReleaseLegalHold id={id} /> },
  ]
}

function Signed({ at, by }: { at: string; by: string | null }) {
  return (
    <>
      <Moment instant={at} />
      <Text size="xs" c="dimmed">
        {by}
      </Text>
    </>
  )
}

function Ended({ hold }: { hold: Hold }) {
  const { releasedAt, releasedBy, releaseReason } = hold
  if (releasedAt === null) return <Trans>Over</Trans>
  return (
    <>
      <Trans>Released</Trans> <Signed at={releasedAt} by={[releasedBy, releaseReason].filter(Boolean).join(' · ')} />
    </>
  )
}
