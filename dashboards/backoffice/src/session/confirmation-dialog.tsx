import { useLingui } from '@lingui/react/macro'
import { Modal } from '@mantine/core'
import { ConfirmationForm } from './confirmation-form.js'

/** Asks the viewer who they are, above the dialog whose change demands it. */
export function ConfirmationDialog({ opened, onEnd }: { opened: boolean; onEnd: (confirmed: boolean) => void }) {
  const { t } = useLingui()
  return (
    <Modal
      opened={opened}
      onClose={() => onEnd(false)}
      title={t`Confirm that it is you`}
      closeButtonProps={{ 'aria-label': t`Close` }}
      zIndex={300}
    >
      <ConfirmationForm onConfirmed={() => onEnd(true)} onCancel={() => onEnd(false)} />
    </Modal>
  )
}
