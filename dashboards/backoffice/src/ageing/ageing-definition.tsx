import { Trans } from '@lingui/react/macro'
import { Stack, Text } from '@mantine/core'

/** What the buckets hold. */
export function AgeingDefinition() {
  return (
    <Stack gap="xs">
      <Text size="sm">
        <Trans>
          The open balance of each claim on the as-of day, by the number of days between its due date, or the date of
          its invoice or placement where that is chosen, and that day. Due that very day is not late yet.
        </Trans>
      </Text>
      <Text size="sm">
        <Trans>
          Claims placed in the period that match the filters. A claim without that date keeps a bucket of its own, so
          that the buckets always add up to the whole open balance.
        </Trans>
      </Text>
    </Stack>
  )
}
