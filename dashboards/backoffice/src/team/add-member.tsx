import { useQuery } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Select } from '@mantine/core'
import { useState } from 'react'
import type { TeamPosition } from '../app/schema.generated.js'
import { useRoleName } from '../session/role-name.js'
import { describeFailure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { Form, FormError } from '../ui/form.js'
import { isTeamPosition, team_positions, usePositionName } from './position-name.js'
import { SetTeamMemberDocument } from './set-team-member.generated.js'
import { TeamCandidatesDocument } from './team-candidates.generated.js'
import { useChange } from './use-change.js'

/** Takes somebody of the agency into a team. */
export function AddMember({ teamId }: { teamId: string }) {
  const { t } = useLingui()
  const roleName = useRoleName()
  const positionName = usePositionName()
  const [personId, setPersonId] = useState<string | null>(null)
  const [position, setPosition] = useState<TeamPosition>('member')
  const [asked, setAsked] = useState(false)
  const { data, error } = useQuery(TeamCandidatesDocument, { variables: { teamId }, fetchPolicy: 'cache-and-network' })
  const { change, pending, refusal, failure } = useChange(SetTeamMemberDocument, (answer) => answer.setTeamMember, [
    'TeamCandidates',
  ])
  const add = async () => {
    setAsked(true)
    if (personId === null || (await change({ teamId, personId, position })) === null) return
    setPersonId(null)
    setAsked(false)
  }
  const people = data?.teamCandidates ?? []
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <Group gap="sm" align="flex-start" mt="md">
        <Select
          label={t`Person to take in`}
          placeholder={t`Choose`}
          data={people.map(({ personId: value, name, role }) => ({ value, label: `${name} · ${roleName(role)}` }))}
          nothingFoundMessage={t`Everybody of the agency is in this team.`}
          searchable
          w={320}
          value={personId}
          error={asked && personId === null ? t`Choose somebody` : null}
          onChange={setPersonId}
        />
        <Select
          label={t`As`}
          data={team_positions.map((value) => ({ value, label: positionName(value) }))}
          allowDeselect={false}
          w={130}
          value={position}
          onChange={(value) => isTeamPosition(value) && setPosition(value)}
        />
        <Button type="submit" variant="default" mt={21} loading={pending}>
          <Trans>Take in</Trans>
        </Button>
      </Group>
      {error && <FailureNotice failure={describeFailure(error)} />}
      {refusal !== null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
    </Form>
  )
}
