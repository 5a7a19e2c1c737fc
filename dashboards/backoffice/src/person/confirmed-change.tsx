import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import { usePersonChange } from './use-person-change.js'

type Change = ReturnType<typeof usePersonChange>['change']

/** A button for a change that is asked about first: what it will do, and what it leaves. */
export function ConfirmedChange(props: {
  label: string
  title: string
  explanation: ReactNode
  /** Whether it takes something away. */
  destructive?: boolean
  run: (change: Change, close: () => void) => Promise<void>
}) {
  const { t } = useLingui()
  const [opened, { open, close }] = useDisclosure(false)
  const { change, refusal, failure, pending, reset } = usePersonChange()
  const begin = () => {
    reset()
    open()
  }
  return (
    <>
      <Button variant="default" size="xs" onClick={begin}>
        {props.label}
      </Button>
      <Modal opened={opened} onClose={close} title={props.title} closeButtonProps={{ 'aria-label': t`Close` }} centered>
        <Stack gap="md">
          <Text size="sm">{props.explanation}</Text>
          {refusal !== null && <FormError>{refusal}</FormError>}
          {failure && <FailureNotice failure={failure} />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close} data-autofocus>
              <Trans>Cancel</Trans>
            </Button>
            <Button
              {...(props.destructive === true && { color: 'red.8' })}
              loading={pending}
              onClick={() => void props.run(change, close)}
            >
              {props.label}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}
