import { decided_promises_minimum, kept_rate_months, mature_vintages_minimum } from '@quittance/core'
import { Trans } from '@lingui/react/macro'
import { Stack, Text } from '@mantine/core'

/** How the forecast is made, so that it can be recomputed by hand. */
export function ForecastDefinition() {
  return (
    <Stack gap="xs">
      <Text size="sm">
        <Trans>
          Open promises count in the month they fall due, with what is left of them times the kept rate by amount of the
          creditor’s promises decided in the last {kept_rate_months} months; of all promises where fewer than{' '}
          {decided_promises_minimum} were decided.
        </Trans>
      </Text>
      <Text size="sm">
        <Trans>
          The curve: for each placement month, the placed amount times what came in at the same age on older placements,
          divided by what was placed. Learnt from the portfolio where at least {mature_vintages_minimum} placement
          months reached that age, else from the creditor, else from all portfolios that you may see.
        </Trans>
      </Text>
      <Text size="sm">
        <Trans>
          Nothing counts twice: past collections include kept promises, so of the curve only what lies beyond the
          promises of the same placement month and calendar month is added. The total never exceeds the open balance.
          New placements are not forecast.
        </Trans>
      </Text>
      <Text size="sm">
        <Trans>
          The range is the total times the 10th and 90th percentile of what came in divided by what the curve had
          expected, over the last twelve month ends.
        </Trans>
      </Text>
    </Stack>
  )
}
