import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Loader, Tooltip } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { may } from '../session/permission.js'
import { useViewer } from '../session/viewer-context.js'
import { FailureNotice } from '../ui/failure-notice.js'
import classes from './recompute-statistics.module.css'
import { useRecompute } from './use-recompute.js'

/** Brings the stored statistics up to date now; offered to those who may. */
export function RecomputeStatistics() {
  return may(useViewer(), 'run_statistics') ? <Recompute /> : null
}

function Recompute() {
  const { t } = useLingui()
  const { start, phase, failure } = useRecompute()
  const running = phase === 'running'
  return (
    <div className={classes.recompute}>
      <div className={classes.line}>
        <span role="status" className={classes.status}>
          {phase === 'running' && <Trans>Computing…</Trans>}
          {phase === 'done' && <Trans>The figures are up to date.</Trans>}
          {phase === 'failed' && (
            <Trans>The computation failed and will be tried again. The figures shown remain right.</Trans>
          )}
        </span>
        <Tooltip
          label={t`Brings the stored statistics up to date now, without waiting for the night`}
          multiline
          maw={280}
        >
          {/* It stays focusable while it works, so that keyboard users keep their place. */}
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            leftSection={running ? <Loader size={14} color="gray" /> : <IconRefresh size={14} aria-hidden />}
            aria-disabled={running}
            onClick={start}
          >
            <Trans>Recompute</Trans>
          </Button>
        </Tooltip>
      </div>
      {failure && <FailureNotice failure={failure} onRetry={running ? undefined : start} />}
    </div>
  )
}
