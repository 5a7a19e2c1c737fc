import { Trans } from '@lingui/react/macro'
import { Stack, Text } from '@mantine/core'

/** How to read the curve. */
export function CurveDefinition() {
  return (
    <Stack gap="xs">
      <Text size="sm">
        <Trans>
          Each line is what was placed in one month; it shows the share collected by the end of each month since. Month
          0 is the month of placement. The placed amount is frozen at placement.
        </Trans>
      </Text>
      <Text size="sm">
        <Trans>
          Compare placement months at the same age: a line above the older ones pays back faster. Months that have not
          begun are blank; the last month is provisional until it is over.
        </Trans>
      </Text>
    </Stack>
  )
}
