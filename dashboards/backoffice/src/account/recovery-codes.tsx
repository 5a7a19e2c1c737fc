import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconCopy, IconDownload, IconPrinter } from '@tabler/icons-react'
import { FormActions } from '../ui/form.js'
import classes from './recovery-codes.module.css'

/** Recovery codes, shown this once: to copy, download or print. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { t } = useLingui()
  const clipboard = useClipboard({ timeout: 2_000 })
  const text = codes.join('\n')
  return (
    <Stack gap="md">
      <Text size="sm">
        <Trans>
          Keep these recovery codes where nobody else finds them. Each lets you in once when you cannot show your second
          factor. They are never shown again.
        </Trans>
      </Text>
      <ul className={classes.codes} aria-label={t`Recovery codes`}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Group gap="xs" className={classes.tools}>
        <Button
          variant="default"
          size="xs"
          leftSection={clipboard.copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
          onClick={() => clipboard.copy(text)}
        >
          {clipboard.copied ? t`Copied` : t`Copy`}
        </Button>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconDownload size={14} aria-hidden />}
          onClick={() => download(text)}
        >
          <Trans>Download</Trans>
        </Button>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPrinter size={14} aria-hidden />}
          onClick={() => window.print()}
        >
          <Trans>Print</Trans>
        </Button>
      </Group>
      <FormActions>
        <Button onClick={onKept}>
          <Trans>I have kept the codes</Trans>
        </Button>
      </FormActions>
    </Stack>
  )
}

/** The browser saves what is in the page; nothing is sent. */
function download(text: string): void {
  const address = URL.createObjectURL(new Blob([`${text}\n`], { type: 'text/plain' }))
  const link = document.createElement('a')
  link.href = address
  link.download = 'quittance-recovery-codes.txt'
  link.click()
  URL.revokeObjectURL(address)
}
