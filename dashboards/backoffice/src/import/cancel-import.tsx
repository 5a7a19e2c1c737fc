import { useMutation } from '@apollo/client/react'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useState } from 'react'
import { describeFailure, type Failure } from '../ui/failure.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import { CancelImportDocument } from './cancel-import.generated.js'

/** Stops an import, after saying what that means. */
export function CancelImport({ id }: { id: string }) {
  const { t } = useLingui()
  const [opened, { open, close }] = useDisclosure(false)
  const { cancel, pending, refusal, failure } = useCancel(id, close)
  return (
    <>
      <Button variant="default" size="xs" onClick={open}>
        <Trans>Cancel the import</Trans>
      </Button>
      <Modal
        opened={opened}
        onClose={close}
        title={t`Cancel this import?`}
        closeButtonProps={{ 'aria-label': t`Close` }}
        centered
      >
        <Stack gap="md">
          <Text size="sm">
            <Trans>
              The import stops after the rows it is working on, and everything it did is undone: no claim, payment,
              promise or activity of this file will remain. The file itself is kept, so that it can be sent again.
            </Trans>
          </Text>
          {refusal !== null && <FormError>{refusal}</FormError>}
          {failure && <FailureNotice failure={failure} />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close} data-autofocus>
              <Trans>Let it go on</Trans>
            </Button>
            <Button color="red.8" onClick={() => void cancel()} loading={pending}>
              <Trans>Cancel the import</Trans>
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  )
}

function useCancel(id: string, onDone: () => void) {
  const [mutate, { loading }] = useMutation(CancelImportDocument)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const cancel = async () => {
    setRefusal(null)
    setFailure(null)
    try {
      const { data } = await mutate({ variables: { id } })
      if (data?.cancelImport.__typename === 'Import') onDone()
      else if (data) setRefusal(data.cancelImport.message)
    } catch (error) {
      setFailure(describeFailure(error))
    }
  }
  return { cancel, pending: loading, refusal, failure }
}
