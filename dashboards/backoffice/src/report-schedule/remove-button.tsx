import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Refusal } from '../team/use-change.js'
import type { Failure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'

/** Removes something after saying what that means. */
export function RemoveButton(props: {
  title: string
  consequence: string
  pending: boolean
  refusal: Refusal | null
  failure: Failure | null
  onRemove: () => void
}) {
  const { t } = useLingui()
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button variant="default" size="xs" onClick={open}>
        <Trans>Remove</Trans>
      </Button>
      <Modal opened={opened} onClose={close} title={props.title} closeButtonProps={{ 'aria-label': t`Close` }}>
        <Stack gap="md">
          <Text size="sm">{props.consequence}</Text>
          {props.refusal !== null && <FormError>{props.refusal.message}</FormError>}
          {props.failure && <FailureNotice failure={props.failure} />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close} data-autofocus>
              <Trans>Keep it</Trans>
            </Button>
            <Button color="red.8" onClick={props.onRemove} loading={props.pending}>
              <Trans>Remove</Trans>
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
