import { Trans } from '@lingui/react/macro'
import { Stack, Text } from '@mantine/core'

/** How rolls are counted. */
export function RollDefinition() {
  return (
    <Stack gap="xs">
      <Text size="sm">
        <Trans>
          The claims open on the first day are followed to the second: still open in an older, the same or a younger
          bucket, cured (open and no longer late), paid, recalled or written off. Each row adds up to what was open
          before.
        </Trans>
      </Text>
      <Text size="sm">
        <Trans>
          By case, a claim stands in the bucket of its case, which is that of the oldest unpaid claim, whatever the
          filters; by claim, in its own. Payments are net of reversals, so a reversal may make them negative.
        </Trans>
      </Text>
      <Text size="sm">
        <Trans>
          The last column is the regulator’s form: what is in the next bucket now, over what was in this one before,
          with what came in since. It compares well only where buckets are as wide as the days between.
        </Trans>
      </Text>
    </Stack>
  )
}
