import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { RenameTeamDocument } from './rename-team.generated.js'
import { TeamNameForm } from './team-name-form.js'
import { useChange } from './use-change.js'

/** Gives a team another name. */
export function RenameTeam({ id, name }: { id: string; name: string }) {
  const { t } = useLingui()
  const [opened, { open, close }] = useDisclosure(false)
  const { change, pending, refusal, failure, forget } = useChange(RenameTeamDocument, (data) => data.renameTeam)
  const save = async (changed: string) => {
    if ((await change({ id, name: changed })) !== null) close()
  }
  return (
    <>
      <Button
        variant="default"
        size="xs"
        onClick={() => {
          forget()
          open()
        }}
      >
        <Trans>Rename</Trans>
      </Button>
      <Modal opened={opened} onClose={close} title={t`Rename ${name}`} closeButtonProps={{ 'aria-label': t`Close` }}>
        <TeamNameForm
          initialName={name}
          pending={pending}
          refusal={refusal}
          failure={failure}
          onSave={(changed) => void save(changed)}
          onCancel={close}
        />
      </Modal>
    </>
  )
}
