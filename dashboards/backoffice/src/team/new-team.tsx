import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { CreateTeamDocument } from './create-team.generated.js'
import { TeamNameForm } from './team-name-form.js'
import { useChange } from './use-change.js'

/** Makes a team, then opens it, since it needs people and portfolios next. */
export function NewTeam() {
  const { t } = useLingui()
  const navigate = useNavigate()
  const [opened, { open, close }] = useDisclosure(false)
  const { change, pending, refusal, failure, forget } = useChange(CreateTeamDocument, (data) => data.createTeam, [
    'TeamList',
  ])
  const save = async (name: string) => {
    const made = await change({ name })
    if (made?.createTeam.__typename !== 'Team') return
    close()
    await navigate({ to: '/settings/teams/$teamId', params: { teamId: made.createTeam.id } })
  }
  return (
    <>
      <Button
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => {
          forget()
          open()
        }}
      >
        <Trans>New team</Trans>
      </Button>
      <Modal opened={opened} onClose={close} title={t`New team`} closeButtonProps={{ 'aria-label': t`Close` }}>
        <TeamNameForm
          initialName=""
          pending={pending}
          refusal={refusal}
          failure={failure}
          onSave={(name) => void save(name)}
          onCancel={close}
        />
      </Modal>
    </>
  )
}
