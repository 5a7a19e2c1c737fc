import { Trans, useLingui } from '@lingui/react/macro'
import { Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core'

/** A token just made, to be copied: it is not kept anywhere else. */
export function FreshApiToken({ token, onDone }: { token: string; onDone: () => void }) {
  const { t } = useLingui()
  return (
    <Stack gap="md">
      <Text size="sm">
        <Trans>
          Copy the token now: it is shown this once and cannot be read again. Whoever holds it works as this account;
          keep it like a password.
        </Trans>
      </Text>
      <TextInput
        label={t`Token`}
        value={token}
        readOnly
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Text size="sm" c="dimmed">
        <Trans>The program sends it with each request, in this header:</Trans> Authorization: Bearer qtt_…
      </Text>
      <Group gap="sm">
        <CopyButton value={token}>
          {({ copied, copy }) => (
            <Button onClick={copy} data-autofocus>
              {copied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={onDone}>
          <Trans>Done</Trans>
        </Button>
      </Group>
    </Stack>
  )
}
