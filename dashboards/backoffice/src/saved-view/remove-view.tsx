import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useChange } from '../team/use-change.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import { RemoveSavedViewDocument } from './remove-saved-view.generated.js'
import type { SavedView } from './use-page-views.js'

/** Removes a view, after saying for whom it goes. The page keeps the filters that it shows. */
export function RemoveView({ view, onClose }: { view: SavedView; onClose: () => void }) {
  const { t } = useLingui()
  const { change, pending, refusal, failure } = useChange(RemoveSavedViewDocument, (data) => data.removeSavedView, [
    'SavedViewList',
  ])
  const remove = async () => {
    if ((await change({ id: view.id })) !== null) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t`Remove ${view.name}?`} closeButtonProps={{ 'aria-label': t`Close` }}>
      <Stack gap="md">
        <Text size="sm">
          {view.shared ? (
            <Trans>Your colleagues lose it too. The figures themselves stay as they are.</Trans>
          ) : (
            <Trans>Only you see it. The figures themselves stay as they are.</Trans>
          )}
        </Text>
        {refusal !== null && <FormError>{refusal.message}</FormError>}
        {failure && <FailureNotice failure={failure} />}
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={onClose} data-autofocus>
            <Trans>Keep the view</Trans>
          </Button>
          <Button color="red.8" onClick={() => void remove()} loading={pending}>
            <Trans>Remove</Trans>
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
