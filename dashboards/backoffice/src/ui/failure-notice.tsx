import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Code, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react'
import type { Failure, FailureKind } from './failure.js'
import classes from './notice.module.css'

/** What happened, what is safe, how to go on, and the request id that the support needs. */
export function FailureNotice({ failure, onRetry }: { failure: Failure; onRetry?: (() => void) | undefined }) {
  const title = useFailureTitle()
  const advice = useFailureAdvice()
  return (
    <div className={classes.notice} role="alert">
      <IconAlertTriangle className={classes.broken} aria-hidden size={22} stroke={1.6} />
      <Stack gap="xs" align="flex-start">
        <Text fw={600}>{failure.message ?? title(failure.kind)}</Text>
        <Text size="sm" c="dimmed" maw="60ch">
          {advice(failure.kind)}
        </Text>
        {failure.requestId !== null && (
          <Text size="xs" c="dimmed">
            <Trans>Request id, for the support:</Trans> <Code>{failure.requestId}</Code>
          </Text>
        )}
        {onRetry && failure.kind !== 'not_allowed' && (
          <Group>
            <Button variant="default" size="xs" leftSection={<IconRefresh size={14} aria-hidden />} onClick={onRetry}>
              <Trans>Try again</Trans>
            </Button>
          </Group>
        )}
      </Stack>
    </div>
  )
}

/** One sentence for what happened. */
export function useFailureTitle(): (kind: FailureKind) => string {
  const { t } = useLingui()
  return (kind) => {
    switch (kind) {
      case 'unreachable':
        return t`The server cannot be reached.`
      case 'busy':
        return t`The server is busy or restarting.`
      case 'not_allowed':
        return t`You may not see this.`
      case 'refused':
        return t`The request was refused.`
      case 'unexpected':
        return t`Something went wrong on our side.`
    }
  }
}

function useFailureAdvice(): (kind: FailureKind) => string {
  const { t } = useLingui()
  return (kind) => {
    switch (kind) {
      case 'unreachable':
        return t`Nothing was changed. Check your connection, then try again.`
      case 'busy':
        return t`Nothing was changed. Wait a moment, then try again.`
      case 'not_allowed':
        return t`Ask an administrator of your organisation if you need access.`
      case 'refused':
        return t`Nothing was changed. Correct what is named above, then try again.`
      case 'unexpected':
        return t`Your data is safe: a change is kept whole or not at all. Try again; if it happens twice, send us the request id.`
    }
  }
}
