import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Modal, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { FormActions } from '../ui/form.js'

/** Asks before a second factor is taken away, and says what follows. */
export function RemoveFactor(props: {
  title: string
  /** Names the button for who cannot see beside what it stands. */
  label: string
  onRemove: (done: () => void) => void
  pending: boolean
  children: ReactNode
}) {
  const { t } = useLingui()
  const [opened, dialog] = useDisclosure(false)
  return (
    <>
      <Button variant="subtle" color="red" size="compact-sm" onClick={dialog.open} aria-label={props.label}>
        <Trans>Remove</Trans>
      </Button>
      <Modal opened={opened} onClose={dialog.close} title={props.title} closeButtonProps={{ 'aria-label': t`Close` }}>
        <Stack gap="md">
          <div>{props.children}</div>
          <FormActions>
            <Button color="red" loading={props.pending} onClick={() => props.onRemove(dialog.close)}>
              <Trans>Remove</Trans>
            </Button>
            <Button variant="default" onClick={dialog.close}>
              <Trans>Cancel</Trans>
            </Button>
          </FormActions>
        </Stack>
      </Modal>
    </>
  )
}
