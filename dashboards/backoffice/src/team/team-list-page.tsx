import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { formatCount } from '../ui/format.js'
import { Page } from '../ui/page.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { NewTeam } from './new-team.js'
import { TeamListDocument } from './team-list.generated.js'
import type { TeamPartsFragment } from './team-parts.generated.js'

/** The teams of the agency, or of a manager: who leads them, and what they work. */
export function TeamListPage() {
  const { t } = useLingui()
  const mayManage = may(useViewer(), 'manage_teams')
  const { data, error, refetch } = useQuery(TeamListDocument)
  const columns = useTeamColumns()
  return (
    <Page
      title={t`Teams`}
      subtitle={t`A team works the portfolios that it is given. A case that no team works is seen by everybody of the agency.`}
      actions={mayManage && <NewTeam />}
    >
      {error && !data && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton height={160} />}
      {data && (
        <PlainTable
          label={t`Teams`}
          columns={columns}
          rows={data.teams}
          rowId={({ id }) => id}
          empty={
            mayManage ? (
              <Trans>No team yet: everybody of the agency sees every case. Make a first team.</Trans>
            ) : (
              <Trans>You are in no team. You see the cases that no team works, and your own.</Trans>
            )
          }
        />
      )}
    </Page>
  )
}

function useTeamColumns(): PlainColumn<TeamPartsFragment>[] {
  const { t } = useLingui()
  const { tag } = useLocale()
  return [
    {
      header: t`Team`,
      cell: ({ id, name, archivedAt }) => (
        <>
          <Link to="/settings/teams/$teamId" params={{ teamId: id }}>
            {name}
          </Link>
          {archivedAt !== null && (
            <Text span size="sm" c="dimmed">
              {' '}
              <Trans>(archived)</Trans>
            </Text>
          )}
        </>
      ),
      wrap: true,
    },
    {
      header: t`Leads`,
      cell: ({ members }) => members.flatMap(({ name, position }) => (position === 'lead' ? [name] : [])).join(', '),
      wrap: true,
    },
    { header: t`People`, cell: ({ members }) => formatCount(members.length, tag), align: 'right' },
    { header: t`Portfolios`, cell: ({ portfolios }) => formatCount(portfolios.length, tag), align: 'right' },
    { header: t`Open cases`, cell: ({ openCaseCount }) => formatCount(openCaseCount, tag), align: 'right' },
  ]
}
