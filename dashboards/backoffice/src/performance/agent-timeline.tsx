import { useQuery } from '@apollo/client/react'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { useActivityWords } from '../debt-case/activity-words.js'
import { Moment } from '../ui/day.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { describeFailure } from '../ui/failure.js'
import { formatDate, formatDuration } from '../ui/format.js'
import { Section } from '../ui/page.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { AgentTimelineDocument, type AgentTimelineQuery } from './agent-timeline.generated.js'

type Entry = AgentTimelineQuery['agentTimeline']['activities'][number]

/** What an agent did on a day, in its order, each with its case. */
export function AgentTimeline({ agentId, day }: { agentId: string; day: string }) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const words = useActivityWords()
  const { data, error, refetch } = useQuery(AgentTimelineDocument, { variables: { agentId, day } })
  const date = formatDate(day, tag)
  const timeline = data?.agentTimeline
  const columns: PlainColumn<Entry>[] = [
    { header: t`When`, cell: ({ activity }) => <Moment instant={activity.occurredAt} /> },
    { header: t`How`, cell: ({ activity }) => words.channel(activity.channel) },
    {
      header: t`Outcome`,
      cell: ({ activity }) => (activity.outcome === null ? '–' : words.outcome(activity.outcome)),
    },
    {
      header: t`Duration`,
      align: 'right',
      cell: ({ activity }) => (activity.durationSeconds === null ? '–' : formatDuration(activity.durationSeconds)),
    },
    { header: t`Case`, cell: ({ debtCase }) => <CaseLink debtCase={debtCase} /> },
    { header: t`Debtor`, cell: ({ debtCase }) => debtCase.debtor.name },
  ]
  return (
    <Section id="timeline" title={t`What was done on ${date}`}>
      {error && !timeline && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
      {!timeline && !error && <Skeleton height={160} aria-label={t`Loading`} />}
      {timeline && (
        <>
          <PlainTable
            label={t`What was done on ${date}`}
            columns={columns}
            rows={timeline.activities}
            rowId={({ activity }) => activity.id}
            empty={<Trans>No activity on cases that you may read.</Trans>}
          />
          {timeline.elsewhere > 0 &&
            t`${plural(timeline.elsewhere, { one: '# more on a case of another team.', other: '# more on cases of other teams.' })}`}
        </>
      )}
    </Section>
  )
}

function CaseLink({ debtCase }: Pick<Entry, 'debtCase'>) {
  return (
    <Link to="/cases/$debtCaseId" params={{ debtCaseId: debtCase.id }}>
      {debtCase.reference}
    </Link>
  )
}
