import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Skeleton } from '@mantine/core'
import { addDays, businessDate } from '@quittance/core'
import { Link } from '@tanstack/react-router'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { Day } from '../ui/day.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Page } from '../ui/page.js'
import { PlainTable } from '../ui/plain-table.js'
import { RoundListDocument } from './round-list.generated.js'
import { useRoundWords } from './round-words.js'

/** How far back rounds are listed. */
const listed_days = 60

/** The rounds of some weeks: one's own, and those of the people one leads. */
export function RoundListPage() {
  const { t } = useLingui()
  const viewer = useViewer()
  const words = useRoundWords()
  const from = addDays(businessDate(viewer.organisation.today), -listed_days)
  const { data, error, refetch } = useQuery(RoundListDocument, { variables: { from } })
  return (
    <Page
      title={t`Rounds of visits`}
      subtitle={<Trans>Whom to visit on a day, in a good order.</Trans>}
      actions={
        may(viewer, 'work_case') && (
          <Button size="xs" renderRoot={(props) => <Link to="/rounds/plan" {...props} />}>
            <Trans>Plan a round</Trans>
          </Button>
        )
      }
    >
      {error && !data && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton height={240} />}
      {data && (
        <PlainTable
          label={t`Rounds of visits`}
          rows={data.rounds}
          rowId={(round) => round.id}
          empty={<Trans>No round in the last weeks. Plan one for tomorrow.</Trans>}
          columns={[
            {
              header: t`Day`,
              cell: (round) => (
                <Link to="/rounds/$roundId" params={{ roundId: round.id }}>
                  <Day date={round.day} />
                </Link>
              ),
            },
            { header: t`By`, cell: (round) => round.agentName },
            { header: t`State`, cell: (round) => words.state(round.state) },
            { header: t`Visits`, align: 'right', cell: (round) => round.stops.length },
            { header: t`Reports`, align: 'right', cell: (round) => round.reportedCount },
            { header: t`Hours`, cell: (round) => `${round.startsAt} – ${round.backAt}` },
            { header: t`Way`, align: 'right', cell: (round) => words.way(round.wayM) },
          ]}
        />
      )}
    </Page>
  )
}
