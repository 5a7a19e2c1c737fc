import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { HelpList } from '../coaching/help-list.js'
import { Freshness } from '../kpi/freshness.js'
import { QueueHealth } from '../queue-health/queue-health.js'
import { type ReportFilter, toReportSpec } from '../report/report-filter.js'
import { EmptyNotice } from '../ui/empty-notice.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { describeFailure } from '../ui/failure.js'
import { Section } from '../ui/page.js'
import { WorkloadAlerts } from '../workload/workload-alerts.js'
import { League } from './league.js'
import classes from './performance.module.css'
import { TeamLeagueDocument } from './team-league.generated.js'

const route = getRouteApi('/signed-in/team')
const sort_default = 'collected-by-agents'

/** Who and what needs help first, then the league. */
export function TeamToday({ filter }: { filter: ReportFilter }) {
  const { t } = useLingui()
  const { sort = sort_default } = route.useSearch()
  const navigate = route.useNavigate()
  const { data, previousData, error, refetch } = useQuery(TeamLeagueDocument, {
    variables: { spec: toReportSpec(filter) },
  })
  const league = (data ?? (error ? undefined : previousData))?.teamPerformance
  return (
    <>
      <div className={classes.columns}>
        <Section id="help" title={<Trans>To talk about</Trans>}>
          <HelpList filter={filter} />
        </Section>
        <Section id="stuck" title={<Trans>To do today</Trans>}>
          <WorkloadAlerts />
          <QueueHealth />
        </Section>
      </div>
      <Section
        id="league"
        title={<Trans>Agents and teams</Trans>}
        aside={league && <Freshness computedAt={league.computedAt} dataState={league.dataState} />}
      >
        {error && !league && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
        {!league && !error && <Skeleton height={320} aria-label={t`Loading`} />}
        {league && league.agents.length === 0 && (
          <EmptyNotice title={<Trans>You are in no team yet.</Trans>}>
            <Trans>An administrator takes you into a team under Settings › Teams; its agents then show here.</Trans>
          </EmptyNotice>
        )}
        {league && league.agents.length > 0 && (
          <>
            <League
              league={league}
              filter={filter}
              sort={sort}
              onSort={(kpiId) =>
                void navigate({ search: (known) => ({ ...known, sort: kpiId }), replace: true, resetScroll: false })
              }
            />
            <p className={classes.note}>
              <Trans>
                A team counts what its members did, on whatever portfolio: an agent of two teams counts in both, and
                once in the total. Collections count for the agent by the rule in the definition of the figure.
              </Trans>
            </p>
          </>
        )}
      </Section>
    </>
  )
}
