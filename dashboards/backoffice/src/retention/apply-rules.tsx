import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, List, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useChange } from '../team/use-change.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import { ApplyRetentionDocument } from './apply-retention.generated.js'

/** Applies the rules without waiting for the night, after showing what that does and that it is for good. */
export function ApplyRules({ archived, anonymised, files }: { archived: number; anonymised: number; files: number }) {
  const { t } = useLingui()
  const [opened, { open, close }] = useDisclosure(false)
  const { change, pending, refusal, failure, forget } = useChange(
    ApplyRetentionDocument,
    (data) => data.applyRetention,
    ['RetentionRuns'],
  )
  const apply = async () => {
    if ((await change({})) === null) return
    notifications.show({ message: t`The rules are being applied. Past nights shows how far they are.` })
    close()
  }
  return (
    <>
      <Button
        variant="default"
        onClick={() => {
          forget()
          open()
        }}
      >
        <Trans>Apply now…</Trans>
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t`Apply the rules now?`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <Stack gap="md">
          <List size="sm">
            <List.Item>{t`${plural(archived, { one: '# case goes to the archive', other: '# cases go to the archive' })}`}</List.Item>
            <List.Item>{t`${plural(anonymised, { one: '# case is anonymised', other: '# cases are anonymised' })}`}</List.Item>
            <List.Item>{t`${plural(files, { one: '# file is removed', other: '# files are removed' })}`}</List.Item>
          </List>
          <Text size="sm">
            <Trans>
              What is anonymised or removed cannot be brought back. Otherwise it happens by itself next night.
            </Trans>
          </Text>
          {refusal !== null && <FormError>{refusal.message}</FormError>}
          {failure && <FailureNotice failure={failure} />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close} data-autofocus>
              <Trans>Wait for the night</Trans>
            </Button>
            <Button color="red.8" onClick={() => void apply()} loading={pending}>
              <Trans>Apply now</Trans>
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
