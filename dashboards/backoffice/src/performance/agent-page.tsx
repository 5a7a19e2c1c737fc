import { useQuery } from '@apollo/client/react'
import { type BusinessDate, isBusinessDate } from '@quittance/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { AddCoachingNote } from '../coaching/add-coaching-note.js'
import { CoachingNotes } from '../coaching/coaching-notes.js'
import { Freshness } from '../kpi/freshness.js'
import { type ReportFilter, toReportSpec } from '../report/report-filter.js'
import { ReportFrame } from '../report/report-frame.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { describeFailure } from '../ui/failure.js'
import { Missing } from '../ui/missing.js'
import { Page, Section } from '../ui/page.js'
import { AgentDaysDocument } from './agent-days.generated.js'
import { AgentWeeks } from './agent-weeks.js'
import { AgentTimeline } from './agent-timeline.js'
import { team_filter_keys, teamFilter } from './team-search.js'

const route = getRouteApi('/signed-in/team/$agentId')

/** One agent: weeks, their days, and what was done on a day. */
export function AgentPage() {
  const { t } = useLingui()
  const { agentId } = route.useParams()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const filter = teamFilter(search)
  const { data, previousData, error, refetch } = useQuery(AgentDaysDocument, {
    variables: { spec: toReportSpec({ ...filter, compare: undefined }), agentId },
  })
  const agent = (data ?? (error ? undefined : previousData))?.agentDays
  if (agent === null) return <Missing title={t`There is no such agent in your teams`} />
  const day = search.on !== undefined && isBusinessDate(search.on) ? search.on : null
  const follow = (changed: ReportFilter) =>
    void navigate({ search: (known) => ({ ...known, ...changed, on: undefined }), replace: true })
  const show = (chosen: BusinessDate | null) =>
    void navigate({ search: (known) => ({ ...known, on: chosen ?? undefined }), resetScroll: false })
  return (
    <Page
      title={agent?.name ?? '…'}
      parent={{ label: t`Team`, link: { to: '/team', search: filter } }}
      actions={agent && <AddCoachingNote agentId={agentId} agentName={agent.name} teamIds={agent.teamIds} />}
    >
      <ReportFrame
        title={agent?.name ?? '…'}
        filter={{ ...filter, agent: agentId }}
        content={{ kind: 'team_performance' }}
        keys={team_filter_keys.filter((key) => key !== 'compare')}
        onFilter={follow}
      >
        <Section
          id="days"
          title={<Trans>Week by week, day by day</Trans>}
          aside={agent && <Freshness computedAt={agent.computedAt} />}
        >
          {error && !agent && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
          {!agent && !error && <Skeleton height={240} aria-label={t`Loading`} />}
          {agent && (
            <AgentWeeks
              days={agent.days}
              name={agent.name}
              filter={{ ...filter, agent: agentId }}
              day={day}
              onDay={show}
            />
          )}
        </Section>
        {day !== null && <AgentTimeline agentId={agentId} day={day} />}
        <Section id="notes" title={<Trans>What was agreed</Trans>}>
          <CoachingNotes agentId={agentId} />
        </Section>
      </ReportFrame>
    </Page>
  )
}
