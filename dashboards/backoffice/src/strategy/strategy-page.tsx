import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton, Text } from '@mantine/core'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { StrategyState } from '../app/schema.generated.js'
import { Day, Moment } from '../ui/day.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Page, Section } from '../ui/page.js'
import { PlainTable } from '../ui/plain-table.js'
import { StrategyEditor } from './strategy-editor.js'
import { WorkStrategiesDocument, type WorkStrategiesQuery } from './strategy.generated.js'

const route = getRouteApi('/signed-in/settings/strategy')

export type StrategyVersion = WorkStrategiesQuery['workStrategies'][number]

/** Which cases are worked when, in which order and by whom: the version in force, drafts, and what a draft would do. */
export function StrategyPage() {
  const { t } = useLingui()
  const { version } = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(WorkStrategiesDocument, { fetchPolicy: 'cache-and-network' })
  const versions = data?.workStrategies ?? []
  const live = versions.find(({ state }) => state === 'live')
  const shown = versions.find((one) => String(one.version) === version) ?? versions.find(isDraft) ?? live
  return (
    <Page
      title={t`Work strategy`}
      subtitle={t`Each open case has one reason to be worked, or a day when it will be. Of the reasons that are due, the first in this list wins.`}
    >
      {error && !data && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton height={420} />}
      {shown !== undefined && live !== undefined && (
        <StrategyEditor
          key={shown.version}
          shown={shown}
          live={live}
          onSaved={(saved) => {
            void refetch()
            void navigate({ search: (now) => ({ ...now, version: String(saved) }), replace: true })
          }}
        />
      )}
      <Section title={t`Versions`}>
        <VersionTable versions={versions} />
      </Section>
    </Page>
  )
}

const isDraft = ({ state }: StrategyVersion): boolean => state === 'draft'

function VersionTable({ versions }: { versions: readonly StrategyVersion[] }) {
  const { t } = useLingui()
  const states: Record<StrategyState, string> = {
    draft: t`Draft`,
    planned: t`Planned`,
    live: t`In force`,
    retired: t`Retired`,
  }
  return (
    <PlainTable
      label={t`Versions`}
      rows={versions}
      rowId={({ version }) => String(version)}
      empty={<Trans>No version yet</Trans>}
      columns={[
        {
          header: t`Version`,
          cell: ({ version }) => (
            <Link to="/settings/strategy" search={{ version: String(version) }}>
              {version === 0 ? t`supplied` : version}
            </Link>
          ),
        },
        { header: t`State`, cell: ({ state }) => states[state] },
        { header: t`From`, cell: ({ liveFrom }) => <Day date={liveFrom} /> },
        {
          header: t`Why`,
          wrap: true,
          cell: ({ reason }) => reason ?? <Trans>Comes with the product</Trans>,
        },
        {
          header: t`By`,
          cell: ({ madeBy, madeAt, publishedBy }) => (
            <>
              {madeBy ?? '–'}
              {publishedBy !== null && publishedBy !== madeBy && ` → ${publishedBy}`}
              {madeAt !== null && (
                <Text span size="xs" c="dimmed">
                  {' '}
                  <Moment instant={madeAt} age />
                </Text>
              )}
            </>
          ),
        },
      ]}
    />
  )
}
