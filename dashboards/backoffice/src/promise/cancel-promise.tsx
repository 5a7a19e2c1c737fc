import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Popover, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useChange } from '../team/use-change.js'
import { FailureNotice } from '../ui/failure-notice.js'
import { FormError } from '../ui/form.js'
import { CancelPromiseDocument } from './cancel-promise.generated.js'

/** Withdraws a promise after saying what that means. */
export function CancelPromise({ id }: { id: string }) {
  const { t } = useLingui()
  const [opened, { toggle, close }] = useDisclosure(false)
  const { change, pending, refusal, failure } = useChange(CancelPromiseDocument, (data) => data.cancelPromise, [
    'DebtCasePage',
  ])
  const cancel = async () => {
    if ((await change({ id })) !== null) close()
  }
  return (
    <Popover opened={opened} onChange={(next) => !next && close()} width={280} withArrow trapFocus>
      <Popover.Target>
        <Button size="compact-xs" variant="subtle" color="gray" onClick={toggle}>
          <Trans>Withdraw…</Trans>
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t`Withdraw this promise?`}>
        <Stack gap="xs">
          <Text size="sm">
            <Trans>It then counts as neither kept nor broken.</Trans>
          </Text>
          {refusal !== null && <FormError>{refusal.message}</FormError>}
          {failure && <FailureNotice failure={failure} />}
          <Button size="xs" onClick={() => void cancel()} loading={pending} data-autofocus>
            <Trans>Withdraw the promise</Trans>
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
