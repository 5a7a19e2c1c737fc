import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Select } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useLocale } from '../app/locale.js'
import { useRoleName } from '../session/role-name.js'
import { useViewer } from '../session/viewer-context.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import { formatInstant } from '../ui/format.js'
import { Section } from '../ui/page.js'
import { type PlainColumn, PlainTable } from '../ui/plain-table.js'
import { AddMember } from './add-member.js'
import { isTeamPosition, team_positions, usePositionName } from './position-name.js'
import { RemoveTeamMemberDocument } from './remove-team-member.generated.js'
import { SetTeamMemberDocument } from './set-team-member.generated.js'
import type { TeamPartsFragment } from './team-parts.generated.js'
import { useChange } from './use-change.js'

type Member = TeamPartsFragment['members'][number]

/** Who is in a team, and as what. */
export function TeamMembers({ team, mayChange }: { team: TeamPartsFragment; mayChange: boolean }) {
  const { t } = useLingui()
  const place = useChange(SetTeamMemberDocument, (data) => data.setTeamMember)
  const removal = useChange(RemoveTeamMemberDocument, (data) => data.removeTeamMember, ['TeamCandidates'])
  const teamId = team.id
  const columns = useMemberColumns(mayChange, {
    onPlace: ({ personId }, position) => void place.change({ teamId, personId, position }),
    onRemove: ({ personId }) => void removal.change({ teamId, personId }),
  })
  const refusal = place.refusal ?? removal.refusal
  const failure = place.failure ?? removal.failure
  return (
    <Section id="members" title={<Trans>People</Trans>}>
      <PlainTable
        label={t`People`}
        columns={columns}
        rows={team.members}
        rowId={({ personId }) => personId}
        empty={<Trans>Nobody is in this team yet.</Trans>}
      />
      {refusal !== null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
      {mayChange && <AddMember teamId={teamId} />}
    </Section>
  )
}

interface Changes {
  readonly onPlace: (member: Member, position: Member['position']) => void
  readonly onRemove: (member: Member) => void
}

function useMemberColumns(mayChange: boolean, { onPlace, onRemove }: Changes): PlainColumn<Member>[] {
  const { t } = useLingui()
  const { tag } = useLocale()
  const { organisation } = useViewer()
  const roleName = useRoleName()
  const positionName = usePositionName()
  const choices = team_positions.map((value) => ({ value, label: positionName(value) }))
  return [
    {
      header: t`Name`,
      cell: ({ personId, name }) => (
        <Link to="/settings/people/$personId" params={{ personId }}>
          {name}
        </Link>
      ),
      wrap: true,
    },
    { header: t`Role`, cell: ({ role }) => roleName(role) },
    {
      header: t`Place`,
      cell: (member) =>
        mayChange ? (
          <Select
            aria-label={t`Place of ${member.name}`}
            size="xs"
            w={130}
            data={choices}
            allowDeselect={false}
            value={member.position}
            onChange={(value) => isTeamPosition(value) && onPlace(member, value)}
          />
        ) : (
          positionName(member.position)
        ),
    },
    { header: t`Since`, cell: ({ since }) => formatInstant(since, tag, organisation.timeZone) },
    ...(mayChange
      ? [
          {
            header: t`Change`,
            cell: (member: Member) => (
              <Button
                variant="subtle"
                color="gray"
                size="compact-xs"
                aria-label={t`Take out ${member.name}`}
                onClick={() => onRemove(member)}
              >
                <Trans>Take out</Trans>
              </Button>
            ),
          },
        ]
      : []),
  ]
}
