import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useChange } from '../team/use-change.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import { RemoveRetentionRuleDocument } from './remove-retention-rule.generated.js'

/** Takes a rule back, after saying what holds then. */
export function RemoveRule({ id }: { id: string }) {
  const { t } = useLingui()
  const [opened, { open, close }] = useDisclosure(false)
  const { change, pending, refusal, failure } = useChange(
    RemoveRetentionRuleDocument,
    (data) => data.removeRetentionRule,
    ['RetentionRules'],
  )
  const remove = async () => {
    if ((await change({ id })) !== null) close()
  }
  return (
    <>
      <Button variant="default" size="compact-xs" onClick={open}>
        <Trans>Remove</Trans>
      </Button>
      <Modal opened={opened} onClose={close} title={t`Remove this rule?`} closeButtonProps={{ 'aria-label': t`Close` }}>
        <Stack gap="md">
          <Text size="sm">
            <Trans>
              From the next night on, the next more general rule or the default holds. What is archived already stays
              so.
            </Trans>
          </Text>
          {refusal !== null && <FormError>{refusal.message}</FormError>}
          {failure && <FailureNotice failure={failure} />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close} data-autofocus>
              <Trans>Keep the rule</Trans>
            </Button>
            <Button color="red.8" onClick={() => void remove()} loading={pending}>
              <Trans>Remove</Trans>
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
