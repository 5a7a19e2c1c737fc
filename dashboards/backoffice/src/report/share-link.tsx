import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconLink } from '@tabler/icons-react'

/**
 * Copies the address of what is shown. A moving period stays moving, and a day stands in it only where one was chosen;
 * whoever opens it sees the same page over the rows that are theirs.
 */
export function ShareLink() {
  const clipboard = useClipboard({ timeout: 2000 })
  return (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      leftSection={clipboard.copied ? <IconCheck size={14} aria-hidden /> : <IconLink size={14} aria-hidden />}
      // The address is read when it is copied: the router changes it without drawing this button anew.
      onClick={() => clipboard.copy(window.location.href)}
    >
      <span aria-live="polite">{clipboard.copied ? <Trans>Link copied</Trans> : <Trans>Copy link</Trans>}</span>
    </Button>
  )
}
