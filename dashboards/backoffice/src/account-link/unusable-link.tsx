import { Trans } from '@lingui/react/macro'
import { Anchor, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { AccountLinkPurpose } from '../app/schema.generated.js'

/** The link cannot be used any more: what to do instead. */
export function UnusableLink({ purpose }: { purpose: AccountLinkPurpose }) {
  return (
    <Stack gap="sm" role="alert">
      <Text fw={600}>
        <Trans>This link cannot be used any more.</Trans>
      </Text>
      <Text size="sm" c="dimmed">
        {purpose === 'invitation' ? (
          <Trans>
            It was used already, replaced by a newer one, or is older than three days. Ask whoever invited you to send
            the invitation again.
          </Trans>
        ) : (
          <Trans>It was used already, replaced by a newer one, or is older than half an hour.</Trans>
        )}
      </Text>
      {purpose === 'password_reset' && (
        <Anchor component={Link} to="/forgot-password">
          <Trans>Ask for a new link</Trans>
        </Anchor>
      )}
      <Anchor component={Link} to="/sign-in">
        <Trans>Go to the sign-in</Trans>
      </Anchor>
    </Stack>
  )
}
