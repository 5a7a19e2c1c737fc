import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Code, CopyButton, Group, Text } from '@mantine/core'

/** The address that must be registered with the provider, to copy. */
export function RedirectAddress({ address }: { address: string }) {
  const { t } = useLingui()
  return (
    <>
      <Text size="sm" c="dimmed" maw="75ch" mb="sm">
        <Trans>
          Register Quittance there as a web application (OpenID Connect, authorization code) with exactly this redirect
          address. Then copy the client id and the client secret that it gives you.
        </Trans>
      </Text>
      <Group gap="sm">
        <Code style={{ overflowWrap: 'anywhere' }}>{address}</Code>
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <Button variant="default" size="xs" onClick={copy} aria-label={t`Copy the redirect address`}>
              {copied ? <Trans>Copied</Trans> : <Trans>Copy</Trans>}
            </Button>
          )}
        </CopyButton>
      </Group>
    </>
  )
}
