import { Trans, useLingui } from '@lingui/react/macro'
import { Tabs } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { LegalHoldList } from '../legal-hold/legal-hold-list.js'
import { SubjectRequestList } from '../subject-request/subject-request-list.js'
import { Page } from '../ui/page.js'
import { RetentionPlan } from './retention-plan.js'
import { RetentionRules } from './retention-rules.js'
import { RetentionRuns } from './retention-runs.js'

const route = getRouteApi('/signed-in/settings/personal-data')
const tabs = ['rules', 'next', 'runs', 'holds', 'requests'] as const
type Tab = (typeof tabs)[number]

/** How long personal data is kept, what the next nights do, what is held back, and who asked for their data. */
export function PersonalDataPage() {
  const { t } = useLingui()
  const { tab = 'rules' } = route.useSearch()
  const navigate = route.useNavigate()
  const open = (value: string | null) => {
    const chosen = tabs.find((name) => name === value)
    if (chosen !== undefined) void navigate({ search: (known) => ({ ...known, tab: chosen }) })
  }
  const labels: Record<Tab, string> = {
    rules: t`Rules`,
    next: t`Dry run`,
    runs: t`Past nights`,
    holds: t`Legal holds`,
    requests: t`Requests for access`,
  }
  return (
    <Page
      title={t`Personal data`}
      subtitle={
        <Trans>
          Closed cases go to the archive, and are anonymised when their period is over. No figure changes by that.
        </Trans>
      }
    >
      <Tabs value={tab} onChange={open} keepMounted={false}>
        <Tabs.List mb="md">
          {tabs.map((name) => (
            <Tabs.Tab key={name} value={name}>
              {labels[name]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="rules">
          <RetentionRules />
        </Tabs.Panel>
        <Tabs.Panel value="next">
          <RetentionPlan />
        </Tabs.Panel>
        <Tabs.Panel value="runs">
          <RetentionRuns />
        </Tabs.Panel>
        <Tabs.Panel value="holds">
          <LegalHoldList />
        </Tabs.Panel>
        <Tabs.Panel value="requests">
          <SubjectRequestList />
        </Tabs.Panel>
      </Tabs>
    </Page>
  )
}
