import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import { ArchiveTeamDocument } from './archive-team.generated.js'
import { RestoreTeamDocument } from './restore-team.generated.js'
import { useChange } from './use-change.js'

/** Ends a team that works nothing any more, after saying what that means. */
export function ArchiveTeam({ id, name }: { id: string; name: string }) {
  const { t } = useLingui()
  const [opened, { open, close }] = useDisclosure(false)
  const { change, pending, refusal, failure, forget } = useChange(ArchiveTeamDocument, (data) => data.archiveTeam)
  const archive = async () => {
    if ((await change({ id })) !== null) close()
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
        <Trans>Archive</Trans>
      </Button>
      <Modal opened={opened} onClose={close} title={t`Archive ${name}?`} closeButtonProps={{ 'aria-label': t`Close` }}>
        <Stack gap="md">
          <Text size="sm">
            <Trans>
              Its people keep their accounts and lose what they see through this team. It can be archived once it works
              no portfolio and no open case, and restored at any time.
            </Trans>
          </Text>
          {refusal !== null && <FormError>{refusal.message}</FormError>}
          {failure && <FailureNotice failure={failure} />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close} data-autofocus>
              <Trans>Keep the team</Trans>
            </Button>
            <Button color="red.8" onClick={() => void archive()} loading={pending}>
              <Trans>Archive</Trans>
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}

/** Takes an archived team back. */
export function RestoreTeam({ id }: { id: string }) {
  const { change, pending, refusal, failure } = useChange(RestoreTeamDocument, (data) => data.restoreTeam)
  return (
    <>
      <Button variant="default" size="xs" loading={pending} onClick={() => void change({ id })}>
        <Trans>Restore</Trans>
      </Button>
      {refusal !== null && <FormError>{refusal.message}</FormError>}
      {failure && <FailureNotice failure={failure} />}
    </>
  )
}
