import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core'
import { IconCheck, IconCopy, IconMail } from '@tabler/icons-react'
import { Moment } from '../ui/day.js'

/** What became of an invitation: an e-mail is on its way, or the link is to be handed over. */
export function SentInvitation(props: { name: string; email: string; link: string | null; expiresAt: string }) {
  const { t } = useLingui()
  const { name, email, link, expiresAt } = props
  if (link === null) {
    return (
      <Alert icon={<IconMail size={18} aria-hidden />} color="teal" role="status">
        <Trans>
          The invitation of {name} is on its way to {email}. Its link works until <Moment instant={expiresAt} />.
        </Trans>
      </Alert>
    )
  }
  return (
    <Stack gap="sm" role="status">
      <Text size="sm">
        <Trans>
          No e-mail server is set up: hand this link over to {name} yourself, in confidence. It works once, until{' '}
          <Moment instant={expiresAt} />, and is not shown again.
        </Trans>
      </Text>
      <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {link}
      </Code>
      <Group>
        <CopyButton value={link}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              leftSection={copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
              onClick={copy}
            >
              {copied ? t`Copied` : t`Copy the link`}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Stack>
  )
}
