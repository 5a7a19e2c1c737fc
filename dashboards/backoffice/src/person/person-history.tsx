import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Group, Skeleton } from '@mantine/core'
import { TrailLink } from '../audit/trail-link.js'
import { Moment } from '../ui/day.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Section } from '../ui/page.js'
import { PlainTable } from '../ui/plain-table.js'
import { PersonHistoryDocument } from './person-history.generated.js'

/** What was last done to the account, out of the audit trail. */
export function PersonHistory({ personId }: { personId: string }) {
  const { t } = useLingui()
  const { data, error, refetch } = useQuery(PersonHistoryDocument, { variables: { personId } })
  return (
    <Section
      id="history"
      title={<Trans>History</Trans>}
      aside={
        <Group gap="md">
          <TrailLink about={{ person: personId }}>
            <Trans>What this person did</Trans>
          </TrailLink>
          <TrailLink about={{ account: personId }}>
            <Trans>See the whole history in the audit trail</Trans>
          </TrailLink>
        </Group>
      }
    >
      {error && !data && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton h={80} />}
      {data && (
        <PlainTable
          label={t`History`}
          columns={[
            { header: t`When`, cell: ({ occurredAt }) => <Moment instant={occurredAt} age /> },
            { header: t`What`, cell: ({ sentence }) => sentence, wrap: true },
          ]}
          rows={data.auditTrail.nodes}
          rowId={({ id }) => id}
          empty={<Trans>Nothing yet.</Trans>}
        />
      )}
    </Section>
  )
}
