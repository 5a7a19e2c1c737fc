import { Trans, useLingui } from '@lingui/react/macro'
import { Tabs } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { CoachingNotes } from '../coaching/coaching-notes.js'
import { Conduct } from '../conduct/conduct.js'
import type { ReportFilter } from '../report/report-filter.js'
import { ReportFrame } from '../report/report-frame.js'
import { RecomputeStatistics } from '../statistics/recompute-statistics.js'
import { Page } from '../ui/page.js'
import { daysOf } from '../workload/work-kinds.js'
import { WorkloadPanel } from '../workload/workload-panel.js'
import { PeopleNotice } from './people-notice.js'
import { team_filter_keys, team_tabs, teamFilter, type TeamTab } from './team-search.js'
import { TeamToday } from './team-today.js'

const route = getRouteApi('/signed-in/team')

/** Who needs help today: the agents and teams whose work the viewer may follow. */
export function TeamPage() {
  const { t } = useLingui()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { tab = 'today' } = search
  const filter = teamFilter(search)
  const labels: Record<TeamTab, string> = {
    today: t`Who needs help`,
    workload: t`Workload`,
    conduct: t`Quality and compliance`,
    notes: t`Follow-up`,
  }
  const open = (value: string | null) => {
    const chosen = team_tabs.find((name) => name === value)
    void navigate({ search: (known) => ({ ...known, tab: chosen === 'today' ? undefined : chosen }) })
  }
  const follow = (changed: ReportFilter) =>
    void navigate({ search: (known) => ({ ...known, ...changed }), replace: true })
  return (
    <Page title={t`Team`} subtitle={<PeopleNotice />}>
      <Tabs value={tab} onChange={open} keepMounted={false}>
        <Tabs.List mb="md">
          {team_tabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {labels[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {(tab === 'today' || tab === 'conduct') && (
          <ReportFrame
            title={t`Team`}
            filter={filter}
            content={{ kind: 'team_performance' }}
            keys={team_filter_keys}
            onFilter={follow}
            actions={<RecomputeStatistics />}
          >
            <Tabs.Panel value="today">
              <TeamToday filter={filter} />
            </Tabs.Panel>
            <Tabs.Panel value="conduct">
              <Conduct filter={filter} />
            </Tabs.Panel>
          </ReportFrame>
        )}
        <Tabs.Panel value="workload">
          <WorkloadPanel idle={daysOf(search.idle)} dispute={daysOf(search.dispute)} />
        </Tabs.Panel>
        <Tabs.Panel value="notes">
          <p>
            <Trans>What was agreed with whom, and when to come back to it. Only those who lead the team see it.</Trans>
          </p>
          <CoachingNotes agentId={null} />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}
