import { Trans } from '@lingui/react/macro'
import { Button, Group, Stack, Text } from '@mantine/core'
import type { LetterChannel } from '@quittance/core'
import { IconDownload } from '@tabler/icons-react'

/** What is left to do once a letter was sent: print it, where it is on paper. */
export function LetterSent({
  reference,
  fileUrl,
  channel,
  onDone,
}: {
  reference: string
  fileUrl: string | null
  channel: LetterChannel
  onDone: () => void
}) {
  return (
    <Stack gap="md" role="status">
      <Text>
        {channel === 'letter' ? (
          <Trans>
            Letter {reference} is stored as it goes out and noted on the case. Print it and give it to the post.
          </Trans>
        ) : (
          <Trans>{reference} is on its way. What becomes of it shows on the case.</Trans>
        )}
      </Text>
      <Group gap="sm">
        {fileUrl !== null && (
          <Button component="a" href={fileUrl} download leftSection={<IconDownload size={16} aria-hidden />}>
            <Trans>Download the PDF</Trans>
          </Button>
        )}
        <Button variant="default" onClick={onDone} data-autofocus>
          <Trans>Back to the case</Trans>
        </Button>
      </Group>
    </Stack>
  )
}
