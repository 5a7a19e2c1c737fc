import { useQuery } from '@apollo/client/react'
import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Missing } from '../ui/missing.js'
import { Page } from '../ui/page.js'
import { ArchiveTeam, RestoreTeam } from './archive-team.js'
import { RenameTeam } from './rename-team.js'
import { TeamListDocument } from './team-list.generated.js'
import { TeamMembers } from './team-members.js'
import type { TeamPartsFragment } from './team-parts.generated.js'
import { TeamPortfolios } from './team-portfolios.js'

const route = getRouteApi('/signed-in/settings/teams/$teamId')

/** One team: its people and its portfolios. */
export function TeamPage() {
  const { t } = useLingui()
  const { teamId } = route.useParams()
  const mayManage = may(useViewer(), 'manage_teams')
  const { data, error, refetch } = useQuery(TeamListDocument)
  const team = data?.teams.find(({ id }) => id === teamId)
  if (data && team === undefined) return <Missing title={t`There is no such team`} />
  return (
    <Page
      title={team?.name ?? '…'}
      parent={{ label: t`Teams`, link: { to: '/settings/teams' } }}
      subtitle={team && <TeamState team={team} />}
      actions={mayManage && team && <TeamActions team={team} />}
    >
      {error && !data && <FailureNotice failure={describeFailure(error)} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton height={320} />}
      {team && (
        <>
          <TeamMembers team={team} mayChange={mayManage && team.archivedAt === null} />
          <TeamPortfolios team={team} mayChange={mayManage && team.archivedAt === null} />
        </>
      )}
    </Page>
  )
}

function TeamState({ team }: { team: TeamPartsFragment }) {
  const { t } = useLingui()
  if (team.archivedAt !== null) return t`Archived: it works nothing, and its people see nothing through it.`
  return t`${plural(team.openCaseCount, { one: '# open case', other: '# open cases' })}`
}

function TeamActions({ team }: { team: TeamPartsFragment }) {
  const { id, name, archivedAt } = team
  return (
    <>
      <RenameTeam id={id} name={name} />
      {archivedAt === null ? <ArchiveTeam id={id} name={name} /> : <RestoreTeam id={id} />}
    </>
  )
}
